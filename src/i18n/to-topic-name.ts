import type { Messages } from './messages-it.ts';

const NO_NAMES: ReadonlyMap<string, string> = new Map();

/** The topic's name in the interface's language, else what readers call it in `names`; an unknown slug is shown as words. */
export function toTopicName(
  messages: Messages,
  topic: string,
  names: ReadonlyMap<string, string> = NO_NAMES,
): string {
  const known = Object.entries(messages.topics).find(([slug]) => slug === topic);
  if (known !== undefined) return known[1];
  const given = names.get(topic);
  if (given !== undefined) return given;
  const words = topic.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
