import { labelOf, type Entity } from '#article/entity.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { Monogram } from '#ui/Monogram.tsx';

/** More would crowd the line. */
const MOST_SHOWN = 3;

/** The first figures of an article as overlapping monograms; read out as names. */
export function CastMonograms(props: { figures: readonly Entity[]; hasRest: boolean; className?: string }) {
  const { language, messages } = useLanguage();
  const names = props.figures.map((figure) => labelOf(figure, language));
  if (names.length === 0) return null;
  const rest = names.length - MOST_SHOWN;
  return (
    <p className={`flex items-center ${props.className ?? ''}`} title={messages.list(names)}>
      <span className="sr-only">{messages.library.cast(messages.list(names.slice(0, MOST_SHOWN)))}</span>
      {names.slice(0, MOST_SHOWN).map((name) => (
        <Monogram key={name} name={name} className="-mr-1.5 w-7 text-[11px]" />
      ))}
      {props.hasRest && rest > 0 ? (
        <span className="ml-3.5 text-[13px] text-soft">{messages.library.andMore(rest)}</span>
      ) : null}
    </p>
  );
}
