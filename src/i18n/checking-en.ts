import type { checkingIt } from './checking-it.ts';
import { plural } from './plural.ts';

/** What checking doubtful names says in English; part of `messagesEn`. */
export const checkingEn: typeof checkingIt = {
  checking: {
    title: 'Check names',
    toCheck: (n) => plural('en', n, 'name to check', 'names to check'),
    intro:
      'Dramatis is not sure of these names. What you answer also holds for other articles and for those you import later; where the text does not say who it is, for this one only.',
    list: 'Names to check',
    readAs: (type) => `Perhaps ${type}`,
    linkedTo: (name, type) => `Perhaps ${name}, ${type}`,
    mayBe: (names) => `May be ${names}`,
    why: {
      unsure: 'Doubtful, marked in the text',
      unmarked: 'Very doubtful, not marked in the text',
      unclear: 'The text does not say who it is',
    },
    times: (n) => plural('en', n, 'time', 'times'),
    accept: 'A name',
    acceptWho: (name) => `It is ${name}`,
    reject: 'Not a name',
    other: 'Someone else…',
    tellWho: 'Say who it is…',
    of: (action, printed) => `${action}: “${printed}”`,
    accepted: (printed) => `“${printed}” is a name.`,
    meant: (printed, name) => `“${printed}” is ${name}.`,
    rejected: (printed) => `“${printed}” is not a name.`,
    rejectedHere: (printed) => `“${printed}” is not a name in this article.`,
    corrected: (printed) => `“${printed}” is put right.`,
    left: (n) =>
      n === 0 ? 'Nothing is left to check.' : `${plural('en', n, 'name', 'names')} left to check.`,
    undo: 'Undo',
    undoFor: (printed) => `Undo the answer about “${printed}”`,
    empty: 'Nothing to check.',
    emptyHint: 'The names of this article are certain enough, or you have answered already.',
  },
};
