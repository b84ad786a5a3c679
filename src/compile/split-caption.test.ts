import { describe, expect, test } from 'vitest';
import { knowledgeIndex } from '#build/knowledge-index.ts';
import { findMentions } from '#recognise/find-mentions.ts';
import { splitCaption, type CaptionPart } from './split-caption.ts';

const BODY = 'A Pyongyang Vladimir Putin ha visto Kim Jong-un, poi è andato a Baden Baden.';

function split(caption: string): CaptionPart[] {
  const findings = findMentions([BODY, caption], 'it', knowledgeIndex());
  const numbers = { pairs: new Set<string>(), series: new Map<string, ReadonlySet<string>>() };
  return splitCaption(caption, findings.mentions[1] ?? [], { entities: findings.entities, numbers });
}

/** What is shown of each part. */
function shown(caption: string): string[] {
  return split(caption).map((part) => caption.slice(part.shown.start, part.shown.end));
}

describe('splitCaption', () => {
  test.each([
    [
      'putin kim jong un putin kim jong un putin kim jong un',
      ['putin kim jong un', 'putin kim jong un', 'putin kim jong un'],
    ],
    ['putin putin kim', ['putin putin kim']],
    ['putin kim jong un putin kim jong un foto ansa', ['putin kim jong un', 'putin kim jong un']],
    ['putin 1 kim jong un 2 pyongyang', ['putin', 'kim jong un', 'pyongyang']],
    ['putin 1 kim jong un 2 - foto lapresse', ['putin', 'kim jong un']],
    ['putin 1 la torta 2', ['putin 1 la torta']],
    ['3', ['3']],
  ])('«%s» shows %j', (caption, parts) => {
    expect(shown(caption)).toEqual(parts);
  });

  test('prints every character but the spaces between parts', () => {
    const caption = 'putin 1 kim jong un 2';
    expect(split(caption).map(({ printed }) => caption.slice(printed.start, printed.end))).toEqual([
      'putin 1',
      'kim jong un 2',
    ]);
  });

  test.each([
    ['putin a pyongyang 3 - foto lapresse', 3, 'lapresse'],
    ['putin a pyongyang foto lapresse 3', 3, 'lapresse'],
    ['putin a pyongyang FOTO 3', 3, null],
    ['putin a pyongyang', null, null],
  ])('«%s» has number %s and credit %s', (caption, sequence, credit) => {
    expect(shown(caption)).toEqual(['putin a pyongyang']);
    expect(split(caption)[0]).toMatchObject({ sequence, credit });
  });

  test('leaves a line longer than captions whole', () => {
    const caption = 'putin kim jong un '.repeat(34).trim();
    expect(caption.length).toBeGreaterThan(600);
    expect(shown(caption)).toEqual([caption]);
  });
});
