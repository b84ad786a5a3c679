/** How far a long compilation is: a line that is written over on a terminal, a line now and then in a log. Short ones say nothing. */

/** How far it is. */
export interface Progress {
  /** `checked` against what is kept from before, or `compiled`, which takes long. */
  readonly kind: 'checked' | 'compiled';
  readonly done: number;
  readonly total: number;
}

/** Where progress is written. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Before this nobody wonders whether it still works. */
const QUIET_MS = 2_000;
const TERMINAL_INTERVAL_MS = 250;
const LOG_INTERVAL_MS = 10_000;
/** Goes to the line's beginning and empties it. */
const WRITE_OVER = '\r\u001B[K';

const MINUTE_S = 60;
const HOUR_S = 3_600;

/**
 * One line: «1,200 of 10,000 articles compiled, about 4 min left». The time left supposes that what is left goes as fast as what is done; nothing is
 * said of it before anything is done.
 */
export function toProgressLine({ kind, done, total }: Progress, elapsedMs: number): string {
  const counted = `${done.toLocaleString('en')} of ${total.toLocaleString('en')} articles ${kind}`;
  if (done === 0 || done === total) return counted;
  return `${counted}, about ${toDuration(((elapsedMs / done) * (total - done)) / 1_000)} left`;
}

function toDuration(seconds: number): string {
  if (seconds < MINUTE_S) return `${Math.ceil(seconds)} s`;
  if (seconds < HOUR_S) return `${Math.round(seconds / MINUTE_S)} min`;
  return `${Math.floor(seconds / HOUR_S)} h ${Math.round((seconds % HOUR_S) / MINUTE_S)} min`;
}

/**
 * Takes what is done as it comes and tells it in its own time; `end` removes the line from a terminal.
 * @param now milliseconds of a clock that never goes back
 */
export function tellProgress(
  stream: ProgressStream,
  now: () => number,
): { readonly tell: (progress: Progress) => void; readonly end: () => void } {
  const isTerminal = stream.isTTY === true;
  const intervalMs = isTerminal ? TERMINAL_INTERVAL_MS : LOG_INTERVAL_MS;
  let kind: Progress['kind'] | null = null;
  let startMs = now();
  let nextMs = startMs + Math.max(QUIET_MS, intervalMs);
  let hasWritten = false;
  return {
    tell(progress) {
      const timeMs = now();
      if (progress.kind !== kind) {
        kind = progress.kind;
        startMs = timeMs;
      }
      if (timeMs < nextMs) return;
      nextMs = timeMs + intervalMs;
      hasWritten = true;
      const line = toProgressLine(progress, timeMs - startMs);
      stream.write(isTerminal ? WRITE_OVER + line : `${line}\n`);
    },
    end() {
      if (isTerminal && hasWritten) stream.write(WRITE_OVER);
    },
  };
}
