import { useMemo, useState } from 'react';
import { lineKindOf } from '#article/apply-reader-changes.ts';
import type { Article, Block } from '#article/article.ts';
import { LINE_KINDS, type LineKind } from '#article/kind-override.ts';
import { followLines } from '#article/follow-lines.ts';
import { toEditedLines, toTextLines } from '#article/text-lines.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { Action } from '#ui/Action.tsx';

/** So many lines at once; each has a control. */
const STEP = 200;
/** How much of a line names its control, in characters. */
const LONGEST_NAME = 60;

/** What each line of the text is: as the compiler reads it, or as the reader says. */
export function LineKinds(props: {
  article: Article;
  text: string;
  kinds: readonly (LineKind | null)[];
  onChange: (kinds: readonly (LineKind | null)[]) => void;
}) {
  const { article, text, kinds, onChange } = props;
  const { editing, preview } = useLanguage().messages;
  const [isOpen, setIsOpen] = useState(false);
  const [count, setCount] = useState(STEP);
  const lines = useMemo(() => (isOpen ? toReadLines(article, text) : []), [isOpen, article, text]);
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className="min-h-11 cursor-pointer py-2 text-[15px] font-medium">{editing.kinds}</summary>
      <p className="mb-2 text-sm text-soft">{editing.kindsHint}</p>
      <ol lang={article.lang} className="mb-3">
        {lines.slice(0, count).map((line, at) => (
          <LineRow
            // oxlint-disable-next-line react/no-array-index-key -- a line is known by its place
            key={at}
            line={line}
            kind={kinds[at] ?? null}
            onChange={(kind) =>
              onChange(lines.map((_, other) => (other === at ? kind : (kinds[other] ?? null))))
            }
          />
        ))}
      </ol>
      {lines.length > count ? (
        <Action onClick={() => setCount(count + STEP)}>{preview.more(lines.length - count)}</Action>
      ) : null}
    </details>
  );
}

/** A line with the block it stands for now; null where that is not known before it is read. */
interface ReadLine {
  readonly text: string;
  readonly block: Block | null;
}

function toReadLines(article: Article, text: string): ReadLine[] {
  const before = toTextLines(article);
  const lines = toEditedLines(text);
  const texts = before.map((line) => line.text);
  const followed = followLines(texts, lines);
  return lines.map((line, at) => {
    const from = before[followed[at] ?? -1];
    return { text: line, block: from?.text === line ? (article.blocks[from.block] ?? null) : null };
  });
}

function LineRow(props: {
  line: ReadLine;
  kind: LineKind | null;
  onChange: (kind: LineKind | null) => void;
}) {
  const { language, messages } = useLanguage();
  const { editing } = messages;
  const { text, block } = props.line;
  const name = text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}…` : text;
  const asRead = block === null ? editing.asReadNew : editing.asRead(toKindName(block, messages));
  const isFixed = block !== null && lineKindOf(block) === null;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-hair py-1.5 text-[15px]">
      <span className="min-w-0 flex-1 basis-64 break-words">{name}</span>
      {isFixed ? (
        <span lang={language} className="min-h-11 py-2.5 text-soft">
          {asRead}
        </span>
      ) : (
        <select
          lang={language}
          aria-label={editing.kindOf(name)}
          value={props.kind ?? ''}
          onChange={({ currentTarget: { value } }) =>
            props.onChange(LINE_KINDS.find((kind) => kind === value) ?? null)
          }
          className="min-h-11 rounded-[10px] border border-soft bg-raised px-2"
        >
          <option value="">{asRead}</option>
          {LINE_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {messages.kind.names[kind]}
            </option>
          ))}
        </select>
      )}
    </li>
  );
}

function toKindName(block: Block, { kind, editing }: ReturnType<typeof useLanguage>['messages']): string {
  switch (block.kind) {
    case 'image':
      return kind.names.caption;
    case 'paragraph':
    case 'heading':
      return kind.names[block.kind];
    case 'quote':
    case 'list':
    case 'related':
    case 'note':
    case 'separator':
    case 'unknown':
      return editing.otherKinds[block.kind];
  }
}
