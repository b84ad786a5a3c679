import { useMemo } from 'react';
import type { Entity } from '#article/entity.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { labelIn, type Library } from '#article/library.ts';
import { roleAt } from '#article/role-at.ts';
import type { FiguresView } from '#urls/figures-view.ts';
import { groupByLetter, rankNamed, searchNamed, type Named } from './list-named.ts';
import { LetterIndex } from './LetterIndex.tsx';
import { ProminenceList } from './ProminenceList.tsx';

/** Up to here names are drawn all: each is a few elements, and so many are drawn while a finger lifts. */
const MOST_WHOLE_NAMES = 400;

/** Those of one type that the search leaves, in the order asked for. */
export function NamedPanel(props: {
  library: Library;
  named: readonly Named[];
  view: FiguresView;
  onClear: () => void;
}) {
  const { library, named, view } = props;
  const { language, messages } = useLanguage();
  const found = useMemo(() => searchNamed(named, view.type, view.text), [named, view.type, view.text]);
  const roleOf = (entity: Entity) => roleAt(entity, null, language, labelIn(library, language));
  const isVirtual = found.length > MOST_WHOLE_NAMES;
  // Another selection is another list, with heights of its own.
  const listed = `${view.type} ${view.text}`;
  return (
    <>
      {isVirtual ? (
        <p className="-mt-2 pb-4 text-[13px] text-pretty text-soft">{messages.library.listSearchHint}</p>
      ) : null}
      <p role="status" className="sr-only">
        {messages.figures.found(found.length)}
      </p>
      {found.length === 0 ? (
        <NobodyFound isSearch={view.text !== ''} onClear={props.onClear} />
      ) : view.order === 'letter' ? (
        <LetterIndex
          key={listed}
          groups={groupByLetter(found, language)}
          isVirtual={isVirtual}
          roleOf={roleOf}
        />
      ) : (
        <ProminenceList
          key={listed}
          named={rankNamed(found, language)}
          isVirtual={isVirtual}
          roleOf={roleOf}
        />
      )}
    </>
  );
}

function NobodyFound(props: { isSearch: boolean; onClear: () => void }) {
  const { figures, search } = useLanguage().messages;
  return (
    <div className="border-y border-hair py-14 text-center">
      <h2 className="mb-1 font-serif text-[23px] font-medium">{figures.emptyTitle}</h2>
      <p className="text-soft">{props.isSearch ? figures.emptyHint : figures.noneHint}</p>
      {props.isSearch ? (
        <button
          type="button"
          onClick={() => {
            // The button goes: reading goes on from the top of the page.
            document.querySelector<HTMLElement>('h1')?.focus();
            props.onClear();
          }}
          className="mt-5 min-h-11 rounded-[10px] border border-hair bg-raised px-4 text-[15px]"
        >
          {search.clear}
        </button>
      ) : null}
    </div>
  );
}
