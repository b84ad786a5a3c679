import { Link } from 'react-router';
import type { Messages } from '#i18n/messages-it.ts';
import { useLanguage } from '#i18n/use-language.ts';
import type { ImportedItem } from '#queries/keep-candidate.ts';
import { articlePath } from '#urls/paths.ts';
import { Action } from '#ui/Action.tsx';
import { Doubts } from './Doubts.tsx';
import { DroppedLines } from './DroppedLines.tsx';
import { NamesToCheck } from './NamesToCheck.tsx';
import type { ReportLine } from './use-import.ts';
import type { Twin, TwinChoice } from './use-twin-choice.ts';

/** What became of one article, in words, with what the reader can do about it. */
export function ReportItem(props: { line: ReportLine; onDecide: (line: Twin, choice: TwinChoice) => void }) {
  const { line } = props;
  const { importing } = useLanguage().messages;
  switch (line.kind) {
    case 'imported':
      return <Imported item={line} />;
    case 'twin':
      return <TwinItem line={line} onDecide={props.onDecide} />;
    case 'kept':
      return <Words lead={importing.kept} name={line.headline || importing.untitled} />;
    case 'refused': {
      const { file, place, kind } = line.refusal;
      const where = [file ?? importing.thePasted, toPlace(place, importing)].filter(Boolean).join(', ');
      return <Words lead={importing.refused} name={where} rest={importing.refusals[kind]} />;
    }
    case 'failed':
      return (
        <Words
          lead={importing.refused}
          name={line.file ?? importing.thePasted}
          rest={importing.failed[line.trouble]}
        />
      );
    case 'not-kept':
      return (
        <Words lead={importing.refused} name={line.headline || importing.untitled} rest={importing.notKept} />
      );
  }
}

function Words(props: { lead: string; name: string; rest?: string }) {
  return (
    <p>
      {props.lead} <b className="font-semibold break-words">{props.name}</b>
      {props.rest === undefined ? null : `: ${props.rest}`}
    </p>
  );
}

/** A place as the formats name it; paths of keys stay as they are. */
function toPlace(place: string | null, { line, entry }: Messages['importing']): string | null {
  const match = /^(line|entry) (\d+)$/.exec(place ?? '');
  if (match === null) return place;
  return match[1] === 'line' ? line(Number(match[2])) : entry(Number(match[2]));
}

function Imported({ item }: { item: ImportedItem }) {
  const { importing } = useLanguage().messages;
  const { own, doubts, pictures, lostPictures, printed } = item;
  return (
    <>
      <p>
        {importing.imported}{' '}
        <Link to={articlePath(own.articleId)} className="font-semibold underline underline-offset-4">
          {own.article.headline.text || importing.untitled}
        </Link>
      </p>
      {pictures === 0 ? null : <p className="mt-1 text-soft">{importing.picturesTaken(pictures)}</p>}
      {lostPictures === 0 ? null : (
        <p className="mt-1 text-soft">{importing.picturesLeftOut(lostPictures)}</p>
      )}
      <NamesToCheck article={own.article} />
      {doubts.length === 0 ? null : <Doubts article={own.article} doubts={doubts} />}
      {printed.length === 0 ? null : <DroppedLines printed={printed} lang={own.article.lang} />}
    </>
  );
}

function TwinItem(props: { line: Twin; onDecide: (line: Twin, choice: TwinChoice) => void }) {
  const { line, onDecide } = props;
  const { importing } = useLanguage().messages;
  const name = line.own.article.headline.text || importing.untitled;
  const choices: readonly TwinChoice[] = line.twin === null ? ['keep', 'both'] : ['keep', 'replace', 'both'];
  return (
    <fieldset>
      <legend>
        {importing.twin} <b className="font-semibold">{name}</b>
      </legend>
      {line.twin === null ? <p className="mt-1 text-soft">{importing.twinShipped}</p> : null}
      <div className="mt-2 flex flex-wrap gap-2">
        {choices.map((choice) => (
          <Action key={choice} onClick={() => onDecide(line, choice)}>
            {importing[choice]}
          </Action>
        ))}
      </div>
    </fieldset>
  );
}
