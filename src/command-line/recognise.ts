/** `npm run --silent recognise`: JSON lines of texts on standard input, JSON lines of their mentions on standard output. */
import { recogniseText } from '#build/recognise-text.ts';
import { EXIT_REFUSED } from './refusal.ts';
import { readLines } from './read-lines.ts';
import { decodeRecogniseRequest } from './recognise-request.ts';
import { endWhenReaderLeaves, writeLine } from './write-line.ts';

function refuse(lineNumber: number, reason: string): void {
  process.exitCode = EXIT_REFUSED;
  console.error(`recognise: line ${lineNumber}: ${reason}`);
}

async function recognise(): Promise<void> {
  let lineNumber = 0;
  for await (const line of readLines(process.stdin)) {
    lineNumber += 1;
    if (line === null) {
      refuse(lineNumber, 'this is not UTF-8; save the lines as UTF-8');
      continue;
    }
    if (line.trim() === '') continue;
    const request = decodeRecogniseRequest(line);
    if (!request.ok) {
      refuse(lineNumber, request.error);
      continue;
    }
    const { id, lang, text } = request.value;
    await writeLine(JSON.stringify({ id, mentions: recogniseText(text, lang) }));
  }
}

endWhenReaderLeaves();
await recognise();
