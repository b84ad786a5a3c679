import type { Messages } from './messages-it.ts';

/** The topic's name in the interface's language; an unknown slug is shown as words. */
export function toTopicName(messages: Messages, topic: string): string {
  const known = Object.entries(messages.topics).find(([slug]) => slug === topic);
  if (known !== undefined) return known[1];
  const words = topic.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
