import type { CorrectionKind } from '#article/corrections/entity-correction.ts';
import type { Library } from '#article/library.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { Sheet } from '#ui/Sheet.tsx';
import { CorrectionSteps } from './CorrectionSteps.tsx';
import type { AskedMention } from './find-mention.ts';
import type { Subject } from './to-draft.ts';

/** What the sheet is about, as it was when it was opened: the correction itself may take the mention away. */
export interface Asked {
  readonly subject: Subject;
  readonly mention: AskedMention;
  /** What the reader has asked for already. */
  readonly action: CorrectionKind | null;
}

/** Asks what is wrong with a mention, shows how much would change, and does it. Loaded when it is first asked. */
export function CorrectionSheet(props: {
  asked: Asked;
  library: Library;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}) {
  const { asked } = props;
  const { messages } = useLanguage();
  return (
    <Sheet
      title={messages.corrections.title}
      closeLabel={messages.close}
      isOpen={props.isOpen}
      onOpenChange={props.onOpenChange}
      finalFocus={() => findPlace(asked.mention)}
    >
      <CorrectionSteps
        subject={asked.subject}
        action={asked.action}
        library={props.library}
        onClose={() => props.onOpenChange(false)}
      />
    </Sheet>
  );
}

/** The mention, as a link that takes the focus; its passage where the correction has taken it away. */
function findPlace({ id, blockId }: AskedMention): HTMLElement | null {
  const mention = document.querySelector<HTMLElement>(`[data-mention="${id}"]`);
  const link = mention?.closest('a') ?? mention?.querySelector('a');
  return link ?? document.getElementById(blockId ?? 'main');
}
