import { describe, expect, it } from 'vitest';
import {
  decodePageMessage,
  decodeWorkerMessage,
  type PageMessage,
  type WorkerMessage,
} from './offline-messages.ts';

const FROM_WORKER: readonly WorkerMessage[] = [
  { kind: 'edition-changed' },
  { kind: 'kept', phase: 'saving', stored: 12, total: 58, failure: null, articles: null },
  {
    kind: 'kept',
    phase: 'incomplete',
    stored: 12,
    total: 58,
    failure: 'no-room',
    articles: {
      choice: { kind: 'newest', count: 20 },
      isDefault: true,
      kept: 2,
      chosen: 20,
      total: 300,
    },
  },
];
const FROM_PAGE: readonly PageMessage[] = [
  { kind: 'take-over' },
  { kind: 'check', script: 'https://host.example/assets/index-1a2b.js' },
  { kind: 'forget-articles', ids: ['kim'] },
  { kind: 'choose-offline', choice: { kind: 'named', topics: ['cronaca'], figures: ['kim-jong-un'] } },
];

describe('messages', () => {
  it('arrive as they were sent', () => {
    for (const message of FROM_WORKER) expect(decodeWorkerMessage(structuredClone(message))).toEqual(message);
    for (const message of FROM_PAGE) expect(decodePageMessage(structuredClone(message))).toEqual(message);
  });

  it.each([null, 'kept', {}, { kind: 'other' }, { kind: 'kept', phase: 'saving', stored: -1, total: 5 }])(
    'that this version does not know (%j) count as not said',
    (value) => {
      expect(decodeWorkerMessage(value)).toBeNull();
      expect(decodePageMessage(value)).toBeNull();
    },
  );

  it('of a choice that nobody could have made count as not said', () => {
    const choice = { kind: 'newest', count: 0 };
    expect(decodePageMessage({ kind: 'choose-offline', choice })).toBeNull();
    const told = { kind: 'kept', phase: 'ready', stored: 1, total: 1, failure: null };
    const articles = { choice, isDefault: false, kept: 0, chosen: 0, total: 300 };
    expect(decodeWorkerMessage({ ...told, articles })).toEqual({ ...told, articles: null });
  });

  it('keep a report whose reason only a later version knows', () => {
    const told = {
      kind: 'kept',
      phase: 'incomplete',
      stored: 1,
      total: 5,
      failure: 'moon-phase',
      articles: null,
    };
    expect(decodeWorkerMessage(told)).toEqual({ ...told, failure: null });
  });
});
