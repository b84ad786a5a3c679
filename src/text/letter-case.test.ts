import fc from 'fast-check';
import { expect, test } from 'vitest';
import { capitalShare, toLineCase, toSentenceCase } from './letter-case.ts';

test('the share counts letters that know case and nothing else', () => {
  expect(capitalShare('Kim 3')).toBe(1 / 'Kim'.length);
  expect(capitalShare('È 字 — È')).toBe(1);
  expect(capitalShare('2024 字 …')).toBe(0);
});

test('a line is in capitals from nine letters in ten', () => {
  expect(toLineCase(`${'A'.repeat(9)}e`)).toBe('upper');
  expect(toLineCase(`${'A'.repeat(8)}e`)).toBe('mixed');
  expect(toLineCase('KIM JONG UN e PUTIN')).toBe('upper');
});

test('a line without letters that know case has none', () => {
  expect(['1-0', '', '金正恩'].map(toLineCase)).toEqual(['none', 'none', 'none']);
  expect(toLineCase('kim 3')).toBe('lower');
});

test('a text in small letters is never mixed nor in capitals', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) =>
      ['lower', 'none'].includes(toLineCase(text.toLowerCase())),
    ),
  );
});

test('sentence case changes the first letter alone', () => {
  expect(toSentenceCase('èra Nato')).toBe('Èra Nato');
  expect(toSentenceCase('')).toBe('');
});
