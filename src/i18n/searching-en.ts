import type { searchingIt } from './searching-it.ts';
import { plural } from './plural.ts';

/** What the page of the search says in English; part of `messagesEn`. */
export const searchingEn: typeof searchingIt = {
  searching: {
    title: 'Search',
    titleOf: (text) => `“${text}”, search`,
    placeholder: 'Words, names, “exact phrases”',
    intro:
      'Searches all texts of the edition and of your own articles, also without a connection. Accents and apostrophes do not matter, the forms of a word count as one, and a name is found with a wrong letter too.',
    filters: 'Narrow',
    reading: 'Reading the articles…',
    found: (n) => plural('en', n, 'article found', 'articles found'),
    nothing: 'No article found.',
    nothingHint: 'Try other words, fewer words, or one of these forms.',
    best: (shown, of, isAbout) =>
      `These are the best ${shown} of ${isAbout ? 'about ' : ''}${plural('en', of, 'article', 'articles')}; the filters count these.`,
    lookedAt: (at, of) =>
      `The phrase was looked for in ${plural('en', at, 'article', 'articles')} of the ${of} that have its words, the best first.`,
    mayBeMore: 'There may be more: write the word to its end.',
    readMore: 'Read the next articles',
    partial: 'No article has all the words: these have some.',
    noDate: (value) => `“${value}” is no date and was left out: write 2024, 2024-06 or 2024-06-19.`,
    unread: (n) =>
      n === 1
        ? 'One article cannot be read now: it is not on this device, and there is no connection.'
        : `${n} articles cannot be read now: they are not on this device, and there is no connection.`,
    failed: 'The search did not start. There may be no connection, or a part of the app is missing.',
    retry: 'Try again',
    suggestions: 'Pages that match',
    more: (n) => `Show ${plural('en', n, 'more article', 'more articles')}`,
    clearFilters: 'Remove the filters',
    isOwn: 'Your article',
    owner: 'Where it is from',
    owners: { edition: 'Edition', own: 'Your articles' },
    helpTitle: 'What you can write',
    examples: [
      { text: '"step over the line"', meaning: 'the words just so, one after the other' },
      { text: 'with:kim', meaning: 'articles that name Kim; several words in quotes' },
      { text: 'title:moon', meaning: 'the word is in the headline' },
      { text: 'nobel before:2022', meaning: 'articles from before 2022' },
      { text: 'kim after:2024-06', meaning: 'articles from June 2024 on' },
    ],
  },
};
