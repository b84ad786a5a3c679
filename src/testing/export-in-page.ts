/** The worker that exports, within the test's own thread: what it is told, it decodes and does as the worker does. */
import { startExport, type Export } from '#worker/export-articles.ts';
import { decodeToExporter, type FromExporter } from '#worker/export-protocol.ts';

/** In the place of `Worker`, which jsdom and Node do not have in this shape. Pictures keep their alternative text alone. */
export class ExportInPage extends EventTarget {
  #made: Export | null = null;

  postMessage(message: unknown): void {
    const said = decodeToExporter(structuredClone(message));
    if (!said.ok) throw new TypeError(`${said.error.path}: ${said.error.message}`);
    const { value } = said;
    if (value.kind === 'begin') this.#made = startExport(value.job);
    if (value.kind === 'piece') {
      const shown = value.piece.pictures.map(({ blockId, alt }) => [blockId, { address: '', alt }] as const);
      this.#made?.add({ ...value.piece, pictures: new Map(shown) });
    }
    queueMicrotask(() => this.#answer(value.kind === 'end'));
  }

  terminate(): void {
    this.#made = null;
  }

  #answer(isEnd: boolean): void {
    const made = isEnd ? this.#made?.end() : undefined;
    const data: FromExporter =
      made === undefined
        ? { kind: 'taken' }
        : { kind: 'file', name: made.name, file: new Blob([...made.parts], { type: made.mediaType }) };
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}
