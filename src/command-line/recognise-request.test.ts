import { describe, expect, it } from 'vitest';
import { decodeRecogniseRequest } from './recognise-request.ts';

describe('decodeRecogniseRequest', () => {
  it('reads a line and keeps the text as it is', () => {
    const request = { id: 'a1', lang: 'it', text: '  Kim\u2028a Mosca \ud83d\ude80' };
    expect(decodeRecogniseRequest(JSON.stringify(request))).toEqual({ ok: true, value: request });
  });

  it('takes numbers as ids, unknown fields and an empty text', () => {
    expect(decodeRecogniseRequest('{"id":7,"lang":"en","text":"","source":"x"}')).toEqual({
      ok: true,
      value: { id: 7, lang: 'en', text: '' },
    });
  });

  it('leaves the language open when the line does', () => {
    const open = { ok: true, value: { id: 'a', lang: null, text: 'x' } };
    expect(decodeRecogniseRequest('{"id":"a","text":"x"}')).toEqual(open);
    expect(decodeRecogniseRequest('{"id":"a","lang":null,"text":"x"}')).toEqual(open);
  });

  it.each([
    ['{"id":', 'not JSON'],
    ['[]', 'no object'],
    ['null', 'no object'],
    ['{"lang":"it","text":"x"}', '"id"'],
    ['{"id":1,"lang":"fr","text":"x"}', '"lang"'],
    ['{"id":1,"lang":"it","text":["x"]}', '"text"'],
  ])('refuses %s and names what is wrong', (line, reason) => {
    const result = decodeRecogniseRequest(line);
    expect(result.ok ? '' : result.error).toContain(reason);
  });
});
