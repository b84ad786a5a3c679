/** The worker that imports: it reads one source after the other, and the page ends it when it takes too long. */
import type { KnowledgeIndex } from '#knowledge/knowledge-index.ts';
import type { FolderFile } from '#worker/import-folder.ts';
import type { FromWorker } from '#worker/import-protocol.ts';
import {
  decodeToWorker,
  type FileInFolder,
  type ImportSource,
  type ToWorker,
} from '#worker/import-request.ts';
import { importSource, refuseSize, type Brought } from '#worker/import-source.ts';
import { digest } from './digest.ts';
import { drawPicture } from './draw-picture.ts';
import { loadKnowledge, modelLoader, ToolError } from './load-tools.ts';

declare const self: DedicatedWorkerGlobalScope;

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker speaks to its own page alone
const say = (message: FromWorker) => self.postMessage(message);

let knowledge: Promise<KnowledgeIndex> | null = null;

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const request = decodeToWorker(data);
  // Another version of the page cannot be asking: whoever wrote this must see it.
  if (!request.ok) throw new TypeError(`${request.error.path}: ${request.error.message}`);
  void answer(request.value);
});

async function answer({ source, tools }: ToWorker): Promise<void> {
  try {
    const brought = await readSource(source);
    if (brought === null) return;
    knowledge ??= loadKnowledge(tools.knowledge);
    const reading = { knowledge: await knowledge, loadModels: modelLoader(tools.models), digest, draw };
    await importSource(brought, reading, (outcome, at, of) => say({ kind: 'outcome', outcome, at, of }));
    say({ kind: 'done' });
  } catch (error) {
    knowledge = null;
    if (!(error instanceof ToolError)) reportError(error);
    else say({ kind: 'not-loaded' });
  }
}

/** What the reader brought; null when that was told already. */
async function readSource(source: ImportSource): Promise<Brought | null> {
  if (source.kind === 'text' || source.kind === 'edit') return source;
  if (source.kind === 'folder') return { ...source, files: source.files.map(toFolderFile) };
  const refusal = refuseSize(source.name, source.file.size);
  if (refusal !== null) {
    say({ kind: 'outcome', outcome: refusal, at: 1, of: 1 });
    say({ kind: 'done' });
    return null;
  }
  const bytes = await readFile(source.file);
  if (bytes !== null) return { kind: 'file', name: source.name, bytes };
  say({ kind: 'unreadable' });
  return null;
}

function toFolderFile({ path, file }: FileInFolder): FolderFile {
  return { path, size: file.size, read: () => readFile(file) };
}

/** Null when the system no longer gives the file. */
async function readFile(file: unknown): Promise<Uint8Array | null> {
  if (!(file instanceof Blob)) throw new TypeError('source: a file is needed');
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

async function draw(bytes: Uint8Array) {
  const drawn = await drawPicture(bytes);
  // Many large ones take longer than a page is waited for.
  say({ kind: 'drawn' });
  return drawn;
}
