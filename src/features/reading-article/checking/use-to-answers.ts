import { use } from 'react';
import type { Article } from '#article/article.ts';
import type { CorrectionDraft } from '#article/corrections/entity-correction.ts';
import type { DoubtfulName } from '#article/find-doubtful-names.ts';
import type { Library } from '#article/library.ts';
import { ReadingContext } from '#features/reading-article/reading-context.ts';
import { useLanguage } from '#i18n/use-language.ts';
import type { Answer } from './CheckRow.tsx';
import { toAccepted, toMeant, toRejected } from './to-answer.ts';

/** So many of those whom the words may mean have a button; the form has them all. */
const MOST_BUTTONS = 2;

/** Gives the answers of one press to a name: yes and no; where the text leaves open who it is, the likeliest. */
export function useToAnswers(
  article: Article,
  library: Library,
  give: (name: DoubtfulName, button: number, draft: CorrectionDraft, words: string) => void,
): (name: DoubtfulName) => Answer[] {
  const { entities, labelOf } = use(ReadingContext);
  const { checking } = useLanguage().messages;
  return (name) => {
    const { surface } = name;
    if (name.why === 'unclear')
      return name.candidates.slice(0, MOST_BUTTONS).flatMap((id, button) => {
        const entity = entities.get(id);
        if (entity === undefined) return [];
        const draft = toMeant(name, entity, article.id);
        const words = checking.meant(surface, labelOf(id));
        return { label: checking.acceptWho(labelOf(id)), onChoose: () => give(name, button, draft, words) };
      });
    const rejected = toRejected(name, article.id, library);
    const no = rejected.within === null ? checking.rejected(surface) : checking.rejectedHere(surface);
    return [
      {
        label: checking.accept,
        onChoose: () => give(name, 0, toAccepted(name), checking.accepted(surface)),
      },
      { label: checking.reject, onChoose: () => give(name, 1, rejected, no) },
    ];
  };
}
