import type { Messages } from './messages-it.ts';

/** The name of an article's language in the interface's, as the beginning of a label; its code where the platform has no name for it. */
export function toLanguageName({ articleLanguages }: Messages, code: string): string {
  const name = nameOf(articleLanguages, code);
  return name.slice(0, 1).toLocaleUpperCase() + name.slice(1);
}

/** An address may hold anything for a code. */
function nameOf(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch (error) {
    if (error instanceof RangeError) return code;
    throw error;
  }
}
