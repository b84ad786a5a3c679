import { failure, success, type Result } from '#article/result.ts';
import type { NameLanguage } from '#article/entity.ts';

/** One line of `npm run recognise`: a text whose mentions are asked for. */
export interface RecogniseRequest {
  /** Given back unchanged, so that the caller knows which text the answer belongs to. */
  readonly id: string | number;
  /** Null when the caller does not know it: the text decides. */
  readonly lang: NameLanguage | null;
  readonly text: string;
}

/** The request, or what is wrong with the line. */
export function decodeRecogniseRequest(line: string): Result<RecogniseRequest, string> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return failure('this is not JSON; write one object {"id","lang","text"} per line');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return failure('this is no object; write {"id","lang","text"}');
  }
  const { id, lang = null, text }: Partial<Record<string, unknown>> = { ...value };
  if (typeof id !== 'string' && typeof id !== 'number') return failure('"id" must be a string or a number');
  if (lang !== null && lang !== 'it' && lang !== 'en') return failure('"lang" must be "it" or "en"');
  if (typeof text !== 'string') return failure('"text" must be a string');
  return success({ id, lang, text });
}
