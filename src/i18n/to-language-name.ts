import type { Messages } from './messages-it.ts';

/** The name of an article's language in the interface's; its code where the interface has no name for it. */
export function toLanguageName(messages: Messages, code: string): string {
  return code === 'it' || code === 'en' ? messages.articleLanguages[code] : code;
}
