import { describe, expect, it } from 'vitest';
import {
  decodePageMessage,
  decodeWorkerMessage,
  type PageMessage,
  type WorkerMessage,
} from './offline-messages.ts';

const FROM_WORKER: readonly WorkerMessage[] = [
  { kind: 'edition-changed' },
  { kind: 'kept', phase: 'saving', stored: 12, total: 58, failure: null },
  { kind: 'kept', phase: 'incomplete', stored: 12, total: 58, failure: 'no-room' },
];
const FROM_PAGE: readonly PageMessage[] = [
  { kind: 'take-over' },
  { kind: 'check', script: 'https://host.example/assets/index-1a2b.js' },
  { kind: 'forget-articles', ids: ['kim'] },
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

  it('keep a report whose reason only a later version knows', () => {
    const told = { kind: 'kept', phase: 'incomplete', stored: 1, total: 5, failure: 'moon-phase' };
    expect(decodeWorkerMessage(told)).toEqual({ ...told, failure: null });
  });
});
