import { describe, expect, it } from 'vitest';
import { toArticleId, toEntityId } from '#article/ids.ts';
import { articlePath, figurePath, figuresPath, libraryPath, PATTERNS } from './paths.ts';

describe('paths', () => {
  it('fill their patterns', () => {
    expect(libraryPath()).toBe(PATTERNS.library);
    expect(figuresPath()).toBe(PATTERNS.figures);
    expect(articlePath(toArticleId('un-trattato'))).toBe(PATTERNS.article.replace(':id', 'un-trattato'));
    expect(figurePath(toEntityId('kim-jong-un'))).toBe(PATTERNS.figure.replace(':id', 'kim-jong-un'));
  });

  it('lead to a block of an article', () => {
    expect(articlePath(toArticleId('un-trattato'), 'b3')).toBe('/articles/un-trattato#b3');
  });
});
