import { useLanguage } from '#i18n/use-language.ts';
import { focusCount } from './keep-focus.ts';

/** What stands where no article does: why, and the way on. */
export function EmptyList(props: { isLibraryEmpty: boolean; onClear: () => void }) {
  const { messages } = useLanguage();
  const { library } = messages;
  return (
    <div className="border-y border-hair py-14 text-center">
      <h2 className="mb-1 font-serif text-[23px] font-medium">
        {props.isLibraryEmpty ? library.noArticlesTitle : library.emptyTitle}
      </h2>
      <p className="text-soft">{props.isLibraryEmpty ? library.noArticlesHint : library.emptyHint}</p>
      {props.isLibraryEmpty ? null : (
        <button
          type="button"
          onClick={() => {
            focusCount();
            props.onClear();
          }}
          className="mt-5 min-h-11 rounded-[10px] border border-hair bg-raised px-4 text-[15px]"
        >
          {library.clear}
        </button>
      )}
    </div>
  );
}
