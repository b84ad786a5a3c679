import { describe, expect, it } from 'vitest';
import { toLibraryFile } from '#build/edition-library.ts';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { decodeLibrary } from './decode-library.ts';

const written = JSON.stringify(toLibraryFile([{ article: fixtureArticle, asset: 'a-0.json' }], () => null));
const file = () => JSON.parse(written);

describe('the library from its file', () => {
  it('is what the build wrote', () => {
    const decoded = decodeLibrary(file());
    if (!decoded.ok) throw new Error(decoded.error.path);
    const [entry] = decoded.value.articles;
    expect({ ...entry, entities: undefined }).toEqual({ ...file().articles[0], entities: undefined });
    expect(entry!.entities).toEqual(file().articles[0].entities);
    expect([...decoded.value.entities.values()]).toEqual(file().entities);
  });

  it.each([
    ['another schema', (library: Record<string, unknown>) => ({ ...library, schema: 2 }), 'schema'],
    ['no list', (library: Record<string, unknown>) => ({ ...library, articles: {} }), 'articles'],
    ['nothing at all', () => null, 'library'],
  ])('is refused with %s, with the place of the fault', (_, spoil, path) => {
    expect(decodeLibrary(spoil(file()))).toMatchObject({ ok: false, error: { path } });
  });

  it('holds what has left the edition in its place by date, and says what came later', () => {
    const library = file();
    const [entry] = library.articles;
    const old = { ...entry, id: 'old', date: '1999-01-01' };
    const newer = { ...entry, id: 'newer', date: '2999-01-01' };
    const decoded = decodeLibrary({ ...library, added: [entry.id], removed: [old, newer] });
    if (!decoded.ok) throw new Error(decoded.error.path);
    expect(decoded.value.articles.map(({ id }) => id)).toEqual(['newer', entry.id, 'old']);
    expect(decoded.value.removed).toEqual(new Set(['old', 'newer']));
    expect(decoded.value.added).toEqual(new Set([entry.id]));
  });

  it('never leads to a file elsewhere', () => {
    const library = file();
    library.articles[0].asset = '//elsewhere.example/x.json';
    expect(decodeLibrary(library)).toMatchObject({ ok: false, error: { path: 'articles[0].asset' } });
  });
});
