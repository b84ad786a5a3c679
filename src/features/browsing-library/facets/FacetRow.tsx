import { formatCount } from '#i18n/plural.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { Icon } from '#ui/Icon.tsx';
import { Monogram } from '#ui/Monogram.tsx';
import type { Standing } from '#urls/facet-standing.ts';

/** What a line of a facet shows. */
export interface FacetLine {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly standing: Standing;
}

/** One value of a facet: pressed, only its articles stay; its minus sign keeps them away. */
export function FacetRow(props: {
  line: FacetLine;
  hasMonogram: boolean;
  hasUnderline: boolean;
  onStand: (standing: Standing) => void;
}) {
  const { line, hasMonogram, hasUnderline, onStand } = props;
  const { language, messages } = useLanguage();
  const { library, counts } = messages;
  const isOut = line.standing === 'not';
  return (
    <li className="group flex items-center gap-1 wide:-mr-9 wide:pr-9">
      <button
        type="button"
        aria-pressed={line.standing === 'only'}
        onClick={() => onStand(line.standing === 'only' ? 'open' : 'only')}
        className={`-ml-2 grid min-h-11 min-w-0 flex-1 items-center gap-2.5 rounded-lg px-2 py-[5px] text-left hover:bg-wash aria-pressed:bg-(--hue-wash,var(--wash)) aria-pressed:font-semibold wide:-mr-2 wide:min-h-[31px] ${hasMonogram ? 'grid-cols-[28px_minmax(0,1fr)_auto]' : 'grid-cols-[minmax(0,1fr)_auto]'}`}
      >
        {hasMonogram ? <Monogram name={line.label} isChosen={line.standing === 'only'} /> : null}
        <span
          className={`w-fit max-w-full ${isOut ? 'text-soft line-through' : hasUnderline ? 'entity-line' : ''}`}
        >
          {line.label}
        </span>
        <span className="font-normal text-soft tabular-nums">
          {isOut ? (
            library.keptAway(line.count)
          ) : (
            <>
              <span aria-hidden="true">{formatCount(language, line.count)}</span>
              <span className="sr-only">{counts.articles(line.count)}</span>
            </>
          )}
        </span>
      </button>
      <button
        type="button"
        aria-pressed={isOut}
        aria-label={library.exclude(line.label)}
        title={library.exclude(line.label)}
        onClick={() => onStand(isOut ? 'open' : 'not')}
        className="grid size-11 shrink-0 place-items-center rounded-full text-soft hover:bg-wash hover:text-ink focus-visible:opacity-100 aria-pressed:bg-ink aria-pressed:text-paper aria-pressed:opacity-100 wide:-mr-9 wide:ml-2 wide:size-6 wide:opacity-0 wide:group-focus-within:opacity-100 wide:group-hover:opacity-100 pointer-coarse:opacity-100"
      >
        <Icon name="minus" size={14} />
      </button>
    </li>
  );
}
