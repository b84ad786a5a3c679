import { labelOf } from '#article/entity.ts';
import { toTopicName } from '#i18n/to-topic-name.ts';
import { useLanguage } from '#i18n/use-language.ts';
import type { Library } from '#article/library.ts';
import { Icon } from '#ui/Icon.tsx';
import { toggleEntity } from '#urls/entity-filter.ts';
import type { LibraryFilter } from '#urls/library-filter.ts';

/** What narrows the list now, each with a way to take it off, and how many articles are left. */
export function ActiveFilters(props: {
  library: Library;
  filter: LibraryFilter;
  count: number;
  onFilter: (filter: LibraryFilter) => void;
}) {
  const { library, filter, onFilter } = props;
  const { language, messages } = useLanguage();
  const { entities, topic, lang, text } = filter;
  return (
    <div className="flex flex-wrap items-center gap-2.5 pb-[18px] text-sm">
      {entities.with.map((id) => {
        const entity = library.entities.get(id);
        const label = entity === undefined ? id : labelOf(entity, language);
        const without = { ...filter, entities: toggleEntity(entities, id) };
        return <Chip key={id} type={entity?.type} label={label} onRemove={() => onFilter(without)} />;
      })}
      {topic === null ? null : (
        <Chip label={toTopicName(messages, topic)} onRemove={() => onFilter({ ...filter, topic: null })} />
      )}
      {lang === null ? null : (
        <Chip
          label={lang === 'it' || lang === 'en' ? messages.articleLanguages[lang] : lang}
          onRemove={() => onFilter({ ...filter, lang: null })}
        />
      )}
      {text === '' ? null : <Chip label={`«${text}»`} onRemove={() => onFilter({ ...filter, text: '' })} />}
      <span role="status" className="text-soft">
        {messages.counts.articles(props.count)}
      </span>
      <span className="ml-auto text-soft">{messages.library.sorted}</span>
    </div>
  );
}

function Chip(props: { label: string; type?: string | undefined; onRemove: () => void }) {
  const { messages } = useLanguage();
  return (
    <span
      data-type={props.type}
      className="inline-flex items-center gap-1 rounded-full bg-(--hue-wash,var(--wash)) py-px pr-0.5 pl-3"
    >
      {props.label}
      <button
        type="button"
        aria-label={messages.library.remove(props.label)}
        onClick={props.onRemove}
        className="grid size-11 place-items-center rounded-full text-soft max-wide:-my-1.5 wide:size-7"
      >
        <Icon name="close" size={13} />
      </button>
    </span>
  );
}
