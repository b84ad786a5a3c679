import { useLanguage } from '#i18n/use-language.ts';
import { Icon } from '#ui/Icon.tsx';
import { leaveChip } from './keep-focus.ts';

/** One thing that narrows the list, with the way to take it off. */
export function FilterChip(props: {
  label: string;
  type?: string | undefined;
  /** It keeps articles away rather than in. */
  isOut?: boolean;
  onRemove: () => void;
}) {
  const { messages } = useLanguage();
  const ground = props.isOut ? 'border border-hair' : 'border border-transparent bg-(--hue-wash,var(--wash))';
  return (
    <span
      data-chip=""
      data-type={props.type}
      className={`inline-flex items-center gap-1 rounded-full pr-0.5 pl-3 ${ground}`}
    >
      {props.label}
      <button
        type="button"
        aria-label={messages.library.remove(props.label)}
        onClick={() => {
          leaveChip();
          props.onRemove();
        }}
        className="grid size-11 place-items-center rounded-full text-soft hover:text-ink max-wide:-my-1.5 wide:size-7"
      >
        <Icon name="close" size={13} />
      </button>
    </span>
  );
}
