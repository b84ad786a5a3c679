/** The worker that exports: it makes one file, and the page ends it. */
import { decodeToExporter, type ExportPiece, type FromExporter } from '#worker/export-protocol.ts';
import { startExport, type Export, type ReadyPiece } from '#worker/export-articles.ts';

declare const self: DedicatedWorkerGlobalScope;

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker speaks to its own page alone
const say = (message: FromExporter) => self.postMessage(message);

let made: Export | null = null;

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const said = decodeToExporter(data);
  // Another version of the page cannot be asking: whoever wrote this must see it.
  if (!said.ok) throw new TypeError(`${said.error.path}: ${said.error.message}`);
  const { value } = said;
  if (value.kind === 'begin') made = startExport(value.job);
  if (made === null) throw new TypeError('an export begins before it goes on');
  if (value.kind === 'piece') made.add(toReady(value.piece));
  if (value.kind === 'end') {
    const { name, mediaType, parts } = made.end();
    say({ kind: 'file', name, file: new Blob([...parts], { type: mediaType }) });
  } else say({ kind: 'taken' });
});

function toReady({ pictures, ...piece }: ExportPiece): ReadyPiece {
  const shown = pictures.flatMap(({ blockId, alt, file }) => {
    const address = toDataAddress(file);
    return address === null ? [] : [[blockId, { address, alt }] as const];
  });
  return { ...piece, pictures: new Map(shown) };
}

/** Null for a picture that the device has lost: its caption stands alone. */
function toDataAddress(file: object): string | null {
  if (!(file instanceof Blob)) throw new TypeError('pictures.file: a file is needed');
  try {
    return new FileReaderSync().readAsDataURL(file);
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
