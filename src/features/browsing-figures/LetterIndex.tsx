import { Link, useLocation } from 'react-router';
import type { Entity } from '#article/entity.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { LETTERS, type LetterGroup } from './list-named.ts';
import { letterIdOf } from './letter-id.ts';
import { NamedLink } from './NamedLink.tsx';
import { VirtualIndex } from './VirtualIndex.tsx';

/** The alphabet to jump by, and under each letter whose names begin with it. */
export function LetterIndex(props: {
  groups: readonly LetterGroup[];
  /** There are too many to draw them all. */
  isVirtual: boolean;
  roleOf: (entity: Entity) => string | null;
}) {
  return (
    <>
      <Letters present={new Set(props.groups.map(({ letter }) => letter))} />
      {props.isVirtual ? (
        <VirtualIndex groups={props.groups} roleOf={props.roleOf} />
      ) : (
        props.groups.map((group) => <LetterSection key={group.letter} group={group} roleOf={props.roleOf} />)
      )}
    </>
  );
}

/** Letters that nobody's name begins with are shown on a wide screen, as an index has them, and lead nowhere. */
function Letters(props: { present: ReadonlySet<string> }) {
  const { figures } = useLanguage().messages;
  const { search } = useLocation();
  return (
    <nav
      aria-label={figures.letters}
      className="sticky top-14 z-2 -mx-5 flex overflow-x-auto bg-paper px-3.5 py-1 [scrollbar-width:none] wide:-mx-3 wide:flex-wrap wide:px-0"
    >
      {LETTERS.map((letter) =>
        props.present.has(letter) ? (
          <Link
            key={letter}
            to={{ search, hash: letterIdOf(letter) }}
            replace
            onClick={() => document.getElementById(letterIdOf(letter))?.focus({ preventScroll: true })}
            className="grid min-h-11 min-w-9 shrink-0 place-items-center rounded-md text-[15px] hover:bg-wash focus-visible:-outline-offset-2 max-wide:min-w-11 wide:min-h-9"
          >
            {letter}
          </Link>
        ) : (
          <span
            key={letter}
            aria-hidden="true"
            className="grid min-h-11 min-w-9 shrink-0 place-items-center text-[15px] text-hair max-wide:hidden wide:min-h-9"
          >
            {letter}
          </span>
        ),
      )}
    </nav>
  );
}

function LetterSection(props: { group: LetterGroup; roleOf: (entity: Entity) => string | null }) {
  const { letter, named } = props.group;
  return (
    <section className="grid gap-x-6 border-t border-hair py-4 wide:grid-cols-[56px_minmax(0,1fr)] wide:py-6">
      <h2
        id={letterIdOf(letter)}
        tabIndex={-1}
        className="mb-1 scroll-mt-32 font-serif text-[27px] leading-none font-medium outline-none wide:pt-2.5"
      >
        {letter}
      </h2>
      <ul className="gap-x-10 min-[680px]:columns-2 wide:columns-3">
        {named.map((each) => (
          <li key={each.entity.id} className="break-inside-avoid">
            <NamedLink named={each} role={props.roleOf(each.entity)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
