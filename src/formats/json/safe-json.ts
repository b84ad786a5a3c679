/** JSON from outside: parsed only when it is no deeper and no larger than any article, and refused when it holds keys that could change objects of the program. */
import { failure, success, type Result } from '#article/result.ts';
import { MOST_NESTED_VALUES, MOST_VALUES } from '#formats/limits.ts';
import { objection, toPrintable, type Objection } from '#formats/refusal.ts';

/** Keys that reach behind an object in careless code. No format that is read has them. */
const UNSAFE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** The value in the text, or why it is refused. Linear, and no deeper on the stack for deeper text. */
export function parseJson(text: string): Result<unknown, Objection> {
  if (isTooDeep(text)) {
    return failure(
      objection(
        'too-deep',
        `nests more than ${MOST_NESTED_VALUES} lists and objects one in the other`,
        'export the article again',
      ),
    );
  }
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return failure(
      objection(
        'malformed',
        'is not complete JSON',
        'copy or download the whole file again',
        toPlace(error.message, text),
      ),
    );
  }
  return checkKeys(value);
}

/** Where engines say that the syntax breaks, as a line. */
function toPlace(message: string, text: string): string | null {
  const line = /\bline (\d+)/.exec(message)?.[1];
  if (line !== undefined) return `line ${line}`;
  const position = /\bposition (\d+)/.exec(message)?.[1];
  if (position === undefined) return null;
  return `line ${text.slice(0, Number(position)).split('\n').length}`;
}

/** Counts brackets outside texts, so that nothing has to be parsed to know how deep it is. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quoted) {
      if (code === BACKSLASH) at += 1;
      else if (code === QUOTE) quoted = false;
    } else if (code === QUOTE) quoted = true;
    else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > MOST_NESTED_VALUES) return true;
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
  return false;
}

function checkKeys(value: unknown): Result<unknown, Objection> {
  const left: unknown[] = [value];
  let values = 0;
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    values += 1;
    if (values > MOST_VALUES)
      return failure(
        objection('too-many', `holds more than ${MOST_VALUES} values`, 'split it into several files'),
      );
    if (typeof next !== 'object' || next === null) continue;
    if (Array.isArray(next)) {
      for (const item of next) left.push(item);
      continue;
    }
    for (const [key, item] of Object.entries(next)) {
      if (UNSAFE_KEYS.has(key))
        return failure(
          objection(
            'unsafe',
            `has the key «${toPrintable(key)}», which no article has and which can harm programs`,
            'ask whoever made the file for another one',
          ),
        );
      left.push(item);
    }
  }
  return success(value);
}
