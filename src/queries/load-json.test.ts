import { afterEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '#article/result.ts';
import { LoadError } from './load-failure.ts';
import { loadJson } from './load-json.ts';

const accept = (value: unknown) => success(value);
const signal = new AbortController().signal;

function answerWith(answer: () => Promise<Response>) {
  vi.stubGlobal('fetch', answer);
}

async function failureOf(promise: Promise<unknown>) {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof LoadError ? error.failure : error;
}

afterEach(() => vi.unstubAllGlobals());

describe('loading JSON', () => {
  it('gives the decoded value', async () => {
    answerWith(() => Promise.resolve(new Response('{"a":1}')));
    expect(await loadJson('/x', accept, signal)).toEqual({ a: 1 });
  });

  it('tells a missing network, an error of the server and a damaged file apart', async () => {
    answerWith(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await failureOf(loadJson('/x', accept, signal))).toEqual({ kind: 'network' });
    answerWith(() => Promise.resolve(new Response('', { status: 503 })));
    expect(await failureOf(loadJson('/x', accept, signal))).toEqual({ kind: 'server', status: 503 });
    answerWith(() => Promise.resolve(new Response('<html>')));
    expect(await failureOf(loadJson('/x', accept, signal))).toMatchObject({ kind: 'malformed' });
  });

  it('says where a file is not what it should be', async () => {
    answerWith(() => Promise.resolve(new Response('{}')));
    const refuse = () => failure({ kind: 'decode', path: 'headline', message: 'a text is needed' } as const);
    expect(await failureOf(loadJson('/x', refuse, signal))).toEqual({
      kind: 'malformed',
      detail: 'headline: a text is needed',
    });
  });

  it('lets an abort pass', async () => {
    const controller = new AbortController();
    controller.abort();
    answerWith(() => Promise.reject(new DOMException('stop', 'AbortError')));
    expect(await failureOf(loadJson('/x', accept, controller.signal))).toMatchObject({ name: 'AbortError' });
  });
});
