import { use, useState } from 'react';
import type { Article } from '#article/article.ts';
import type { DoubtfulName } from '#article/find-doubtful-names.ts';
import type { Library } from '#article/library.ts';
import { CorrectionForm } from '#features/reading-article/corrections/CorrectionForm.tsx';
import { ReadingContext } from '#features/reading-article/reading-context.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { Sheet } from '#ui/Sheet.tsx';
import { CheckList } from './CheckList.tsx';
import { toSubject } from './to-answer.ts';
import { useAnswers } from './use-answers.ts';

/** The names that an article is not sure of, for the reader to accept or reject. Loaded when it is first asked. */
export function CheckSheet(props: {
  article: Article;
  library: Library;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}) {
  const { messages } = useLanguage();
  return (
    <Sheet
      title={messages.checking.title}
      closeLabel={messages.close}
      isOpen={props.isOpen}
      onOpenChange={props.onOpenChange}
      finalFocus={findWayIn}
    >
      <Steps article={props.article} library={props.library} />
    </Sheet>
  );
}

function Steps({ article, library }: { article: Article; library: Library }) {
  const { doubtful } = use(ReadingContext);
  const { checking } = useLanguage().messages;
  const answers = useAnswers(doubtful);
  const [asked, setAsked] = useState<DoubtfulName | null>(null);
  const [from, setFrom] = useState<string | null>(null);
  if (asked === null)
    return <CheckList article={article} library={library} answers={answers} from={from} onOther={setAsked} />;
  const leave = () => {
    setFrom(asked.key);
    setAsked(null);
  };
  return (
    <CorrectionForm
      action={asked.why === 'unclear' ? 'meant' : 'someone-else'}
      subject={toSubject(asked, article.id)}
      library={library}
      onBack={leave}
      onDone={({ id }) => {
        answers.note(asked, id, checking.corrected(asked.surface));
        leave();
      }}
    />
  );
}

/** The link that leads here, where it is in sight; the headline where no name is left to check. */
function findWayIn(): HTMLElement | null {
  const links = [...document.querySelectorAll<HTMLElement>('[data-check-names]')];
  const shown = links.find((link) => link.getClientRects().length > 0);
  return shown ?? document.querySelector<HTMLElement>('main h1');
}
