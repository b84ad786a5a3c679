import type { importingIt } from './importing-it.ts';
import { plural } from './plural.ts';

/** What the page that takes the reader's own articles says in English; part of `messagesEn`. */
export const importingEn: typeof importingIt = {
  importing: {
    title: 'Bring your own articles',
    link: 'Bring your own articles',
    intro:
      'Paste a text or choose files: they are read here, on this device, and never leave it. Text, Markdown, HTML pages, ninjs, JSON-LD, feeds and ZIP archives of these will do.',
    paste: 'The text of an article',
    add: 'Add to the library',
    draftTooLong: 'The text is long: add it before you reload the page, since it is not kept as a draft.',
    choose: 'Choose files…',
    drop: 'You can also drop files and folders anywhere in the app. Of a folder, its documents are taken and the pictures they show.',
    dropHere: 'Drop the files here: they are added to the library',
    chooseFolder: 'Choose a folder…',
    clipboard: 'Import from clipboard',
    clipboardRefusals: {
      unsupported: 'This browser lets no page read the clipboard: paste the text into the field above.',
      refused:
        'The browser did not allow reading the clipboard: allow it, or paste the text into the field above.',
      empty: 'There is no text in the clipboard: copy the article first.',
    },
    sharedWaits: 'A shared text is waiting: it appears here as soon as this field is empty.',
    sharedLost: 'What you shared did not arrive: share it again, or paste it below.',
    progress: 'Progress',
    sourceOf: (n, of) => `File ${n} of ${of}`,
    articleOf: (n, of) => `article ${n} of ${of}`,
    cancel: 'Stop',
    report: 'What happened',
    summary: (imported, asked, failed) =>
      [
        plural('en', imported, 'article added', 'articles added'),
        asked === 0 ? '' : `${asked} already here`,
        failed === 0 ? '' : `${failed} not added`,
      ]
        .filter((part) => part !== '')
        .join(', ') + '.',
    cancelled: 'Stopped: the articles that were finished stay.',
    imported: 'Added:',
    untitled: 'Untitled',
    thePasted: 'The pasted text',
    picturesTaken: (n) => (n === 1 ? 'With one picture.' : `With ${n} pictures.`),
    picturesLeftOut: (n) =>
      n === 1
        ? 'One picture in the file cannot be read or is too large, and its place is empty: you can add it from the article.'
        : `${n} pictures in the file cannot be read or are too large, and their places are empty: you can add them from the article.`,
    doubtful: (n) => plural('en', n, 'uncertain place', 'uncertain places'),
    line: (n) => `line ${n}`,
    entry: (n) => `entry ${n}`,
    doubts: {
      'empty-source': 'There is no text.',
      'unreadable-character': 'A character cannot be read.',
      'no-headline': 'No headline was found.',
      'front-matter': 'A line of the front matter is not understood.',
      'direction-override': 'A hidden character changes the direction of the writing.',
      'left-out': 'A part of the page was left out.',
      damaged: 'A part of the file is damaged.',
      'doubtful-kind': 'It is not certain what this line is.',
      truncated: 'The text seems to be cut off.',
      'ambiguous-mention': 'A name may stand for several people.',
      'long-line': 'A line is very long.',
    },
    refused: 'Not added:',
    refusals: {
      empty: 'there is nothing to read. Paste or choose a text that is not empty.',
      binary: 'it is no text. Copy the words of the article and paste them here.',
      'too-large': 'it is too large. Split it into several files.',
      'too-deep': 'it has too many parts within parts. Copy the text of the article and paste it here.',
      'too-many': 'it holds too many parts. Split it, or bring fewer at once.',
      malformed: 'it is damaged or breaks the rules of its format. Export or download it again.',
      unsafe: 'it is made so that it could do harm. Copy the text of the article and paste it here.',
      unsupported: 'it is in a format that is not read. Copy the text of the article and paste it here.',
      'no-article': 'it holds no article. Open the page of the article and save that.',
      unreadable: 'the system no longer gives it. Choose it again.',
    },
    failed: {
      'timed-out': 'reading took too long and was stopped. Try a part of the text.',
      unreadable: 'the browser can no longer read it. Choose it again.',
      'not-loaded': 'a part of Dramatis did not come. Check the connection and try again.',
      broken: 'reading broke down. Try a part of the text.',
    },
    notKept: 'the device did not keep it. Free some space, or reload the page, and try again.',
    unread: 'The articles you brought before cannot be read, and nothing was added: try again in a moment.',
    twin: 'Already here:',
    twinShipped: 'It is one of the library’s own articles, which cannot be replaced.',
    keep: 'Leave as it is',
    replace: 'Replace',
    both: 'Keep both',
    kept: 'Left as it was:',
    own: 'The articles you brought',
    ownNone: 'None yet.',
    remove: (headline) => `Delete “${headline}”`,
    removeShort: 'Delete',
    removed: (headline) => `Deleted: “${headline}”.`,
    removedHint: 'This can be mended for as long as this tab is open.',
    undo: 'Undo',
    undoRemoval: (headline) => `Undo: delete “${headline}”`,
    replaced: (headline) => `Replaced: “${headline}”.`,
    bringBeside: 'Bring the former back too',
    bringBesideNamed: (headline) => `Bring the former back too: “${headline}”`,
  },
};
