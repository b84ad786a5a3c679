import { use, useEffect, useRef, useState } from 'react';
import type { Article } from '#article/article.ts';
import type { Library } from '#article/library.ts';
import { ReadingContext } from '#features/reading-article/reading-context.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { ChoiceButton } from '#ui/ChoiceButton.tsx';
import { Sheet } from '#ui/Sheet.tsx';
import { CorrectionSteps } from './CorrectionSteps.tsx';
import { listSpellings, toSubject, type AskedMention } from './find-mention.ts';
import type { Subject } from './to-draft.ts';

/** Asks which name of the article is wrong, then what is wrong with it. Loaded when it is first asked. */
export function NamesSheet(props: {
  article: Article;
  library: Library;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}) {
  const { messages } = useLanguage();
  const close = () => props.onOpenChange(false);
  return (
    <Sheet
      title={messages.corrections.title}
      closeLabel={messages.close}
      isOpen={props.isOpen}
      onOpenChange={props.onOpenChange}
    >
      <Steps article={props.article} library={props.library} onClose={close} />
    </Sheet>
  );
}

function Steps(props: { article: Article; library: Library; onClose: () => void }) {
  const { article, library } = props;
  // As it was when it was opened: a correction may take the name away.
  const [spellings] = useState(() => listSpellings(article));
  const [subject, setSubject] = useState<Subject | null>(null);
  const [isReturn, setIsReturn] = useState(false);
  if (subject === null)
    return (
      <Spellings
        lang={article.lang}
        spellings={spellings}
        isReached={isReturn}
        onChoose={(spelling) => setSubject(toSubject(article, library, spelling))}
      />
    );
  return (
    <CorrectionSteps
      subject={subject}
      action={null}
      library={library}
      onClose={props.onClose}
      onOtherName={() => {
        setIsReturn(true);
        setSubject(null);
      }}
    />
  );
}

function Spellings(props: {
  lang: string;
  spellings: readonly AskedMention[];
  isReached: boolean;
  onChoose: (spelling: AskedMention) => void;
}) {
  const { labelOf } = use(ReadingContext);
  const { messages } = useLanguage();
  const asked = useRef<HTMLParagraphElement>(null);
  const { isReached } = props;
  // The button that led back here has gone.
  useEffect(() => {
    if (isReached) asked.current?.focus();
  }, [isReached]);
  return (
    <>
      <p ref={asked} tabIndex={-1} className="-mx-2 mb-4 rounded-[6px] px-2 text-[15px]">
        {messages.corrections.whichName}
      </p>
      <ul className="flex flex-col gap-2">
        {props.spellings.map((spelling) => {
          const { entity, candidates } = spelling.mention;
          return (
            <li key={spelling.id}>
              <ChoiceButton
                label={<span lang={props.lang}>«{spelling.printed}»</span>}
                hint={candidates.length > 1 ? messages.orList(candidates.map(labelOf)) : labelOf(entity)}
                onChoose={() => props.onChoose(spelling)}
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}
