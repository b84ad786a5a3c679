import { formatBytes } from './format-bytes.ts';
import { plural } from './plural.ts';
import type { safetyIt } from './safety-it.ts';

/** What the page about this device's library says in English; part of `messagesEn`. */
export const safetyEn: typeof safetyIt = {
  safety: {
    title: 'Your library on this device',
    link: 'Library safety',
    intro:
      'Everything you do in Dramatis stays here, in this browser, and is sent to nobody. That is why a copy is worth having.',
    here: 'What is here',
    places: 'Articles begun or read',
    pictures: 'Your own pictures',
    corrections: 'Corrected lines',
    pictureSize: (n, bytes) => `${n} (${formatBytes('en', bytes)})`,
    usage: 'Space used in all',
    usageOf: (used, of) => `about ${formatBytes('en', used)} of ${formatBytes('en', of)} allowed`,
    unknownUsage: 'the browser does not say',
    unread: 'It cannot be read just now',
    keeping: 'May the browser delete it?',
    persisted: 'No: this browser has promised not to delete it by itself.',
    notPersisted:
      'Yes: when space runs short, or after a long time without a visit, this browser may delete it without asking.',
    unknownPersisted: 'This browser does not say: keep a copy.',
    memoryOnly: 'This browser keeps nothing: all is lost when you close the page. Export it now.',
    ask: 'Ask the browser to keep it',
    granted: 'The browser has promised to keep it.',
    refused:
      'The browser said no. It usually agrees once the app is installed or used often; until then, keep a copy.',
    copy: 'Backup',
    copyHint:
      'One file with your own articles, reading places, pictures, corrections and settings. It can be brought back here or to another device.',
    lastCopy: (day) => `Last backup made here: ${day}.`,
    noCopy: 'No backup has been made from this browser yet.',
    export: 'Export everything to one file',
    exported: 'The backup is ready: the browser saves it among your downloads.',
    exportedWithout: (n) =>
      `The backup is ready, without ${plural('en', n, 'thing', 'things')} that the browser can no longer read: keep older backups too.`,
    exportFailed: {
      'too-large': 'The pictures are too many for one file: remove some and try again.',
      unread: 'The browser’s storage cannot be read just now. Reload the page and try again.',
      'not-loaded': 'A part of Dramatis did not load: check the connection and try again.',
    },
    fileName: 'dramatis-backup',
    restore: 'Restore from a file…',
    reading: 'Reading the file…',
    faults: {
      unread: 'The browser’s storage cannot be read just now. Reload the page and try again.',
      'not-loaded': 'A part of Dramatis did not load: check the connection and try again.',
      'not-a-backup': 'This file is not a Dramatis backup. Nothing was changed.',
      'newer-version':
        'The backup comes from a later version of Dramatis: reload the page and try again. Nothing was changed.',
      'too-large': 'The file is larger than a browser can read. Nothing was changed.',
      damaged: (place) =>
        `The file is damaged (${place}) and is not used. Nothing was changed: try another backup.`,
      unreadable: 'The file cannot be read. Nothing was changed: choose another one or try again.',
    },
    plan: (day) => `Backup of ${day}`,
    planHint: 'What is here and not in the backup stays as it is.',
    kinds: {
      readingStates: 'Reading places',
      pictures: 'Pictures',
      kindOverrides: 'Corrected lines',
      corrections: 'Names put right',
      articles: 'Your own articles',
    },
    added: (n) => `${n} to add`,
    later: (n) => `${n} later in the backup`,
    staying: (n) => plural('en', n, 'differs: the one here stays', 'differ: the ones here stay'),
    same: (n) => `${n} already the same`,
    none: 'nothing',
    settings: 'Settings',
    settingsAdded: (n) => `${n} to restore`,
    differing: 'These articles differ here and in the backup. Those here stay as they are:',
    bringBeside: 'Bring those of the backup too, beside those here',
    nothingNew: 'Everything is here already: there is nothing to restore.',
    confirm: 'Merge into my library',
    cancel: 'Leave all as it is',
    restored: (n) => `Done: ${plural('en', n, 'thing restored', 'things restored')}.`,
    restoredForNow: (n) =>
      `${plural('en', n, 'thing restored', 'things restored')}, but only while this page is open: this browser keeps nothing.`,
    noRoomToRestore: 'This device is out of space. Nothing was changed: free some and try again.',
    notRestored: 'The browser’s storage could not be written. Nothing was changed: try again.',
  },
};
