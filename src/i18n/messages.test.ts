import { describe, expect, it } from 'vitest';
import { formatDate } from './format-date.ts';
import { messagesEn } from './messages-en.ts';
import { messagesIt } from './messages-it.ts';
import { toReadingMinutes } from './reading-time.ts';
import { toTopicName } from './to-topic-name.ts';

describe('messages', () => {
  it('count by the plural rules of their language', () => {
    expect(messagesIt.counts.articles(1)).toBe('1 articolo');
    expect(messagesIt.counts.articles(0)).toBe('0 articoli');
    expect(messagesEn.counts.figures(2)).toBe('2 figures');
  });

  it('join names as the language does', () => {
    expect(messagesIt.list(['Kim', 'Putin', 'Trump'])).toBe('Kim, Putin e Trump');
    expect(messagesEn.orList(['Rosa', 'Bari'])).toBe('Rosa or Bari');
  });

  it('are never empty and never shout', () => {
    for (const text of [...textsOf(messagesIt), ...textsOf(messagesEn)]) {
      expect(text).not.toBe('');
      expect(text).not.toContain('!');
    }
  });

  it('name a topic they do not know by its own words', () => {
    expect(toTopicName(messagesEn, 'world')).toBe('World');
    expect(toTopicName(messagesEn, 'fisica-medica')).toBe('Fisica medica');
  });
});

describe('dates', () => {
  it('are as exact as they are known', () => {
    expect(formatDate('it', '2024-11-30')).toBe('30 novembre 2024');
    expect(formatDate('en', '2024-06')).toBe('June 2024');
    expect(formatDate('en', '2024-11-30')).toBe('30 November 2024');
    expect(formatDate('it', '2012')).toBe('2012');
    expect(formatDate('it', 'ieri')).toBe('ieri');
  });
});

describe('reading time', () => {
  it('follows the language: the same words take longer in Italian than in English', () => {
    const words = 188 * 5;
    expect(toReadingMinutes(words, 'it')).toBe(5);
    expect(toReadingMinutes(words, 'en-GB')).toBe(Math.round(words / 228));
  });

  it('is at least a minute', () => {
    expect(toReadingMinutes(3, 'it')).toBe(1);
  });
});

function textsOf(messages: object): string[] {
  return Object.values(messages).flatMap((value: unknown) => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? textsOf(value) : [];
  });
}
