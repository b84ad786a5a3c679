/** Italian grammar the facts are expanded with: the forms of an adjective and the articulated preposition «di». */

/**
 * The forms of an Italian adjective: masculine and feminine, singular and plural, each once. Adjectives in -o, -e
 * and -a are inflected; an invariable one gives itself. Several forms joined by `/` are taken as they are.
 */
export function inflectItalian(adjective: string): string[] {
  if (adjective.includes('/')) return adjective.split('/');
  const stem = adjective.slice(0, -1);
  if (adjective.endsWith('cco')) return [adjective, `${stem}a`, `${stem}hi`, `${stem}he`];
  if (adjective.endsWith('co')) return [adjective, `${stem}a`, `${stem}i`, `${stem}he`];
  if (adjective.endsWith('o')) return [adjective, `${stem}a`, `${stem}i`, `${stem}e`];
  if (adjective.endsWith('ga')) return [adjective, `${stem}i`, `${stem}he`];
  if (adjective.endsWith('a')) return [adjective, `${stem}i`, `${stem}e`];
  if (adjective.endsWith('e')) return [adjective, `${stem}i`];
  return [adjective];
}

/**
 * English adjective and inhabitants in lower case; a plural is added to those in -an, -i and -er.
 * Several forms joined by `/`.
 */
export function inflectEnglish(adjective: string): string[] {
  const forms = adjective.split('/').flatMap((form) => {
    const isRegular = /(?:an|i|er)$/.test(form) && !/(?:[cs]h|wo)man$/.test(form);
    return isRegular ? [form, `${form}s`] : [form];
  });
  return [...new Set(forms.map((form) => form.toLowerCase()))];
}

const OF: Readonly<Record<string, string>> = {
  il: 'del ',
  lo: 'dello ',
  la: 'della ',
  "l'": "dell'",
  i: 'dei ',
  gli: 'degli ',
  le: 'delle ',
};

/** «di» before a name that takes the article: «della Francia», «degli Stati Uniti», «di Malta». */
export function toOfItalian(article: string, name: string): string {
  return `${OF[article] ?? 'di '}${name}`;
}
