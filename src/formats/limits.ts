/** How much a file may hold before it is refused: far more than any news page, far less than what would hold up a phone. */

/** Elements one inside the other in HTML and XML. Browsers stop at 512. */
export const MOST_NESTED_ELEMENTS = 512;
/** Elements of one page; the largest news pages have some 10,000. */
export const MOST_ELEMENTS = 50_000;
/** Attributes of one element; parsers compare each with all before it. */
export const MOST_ATTRIBUTES = 500;
/** Objects and lists one inside the other in JSON. */
export const MOST_NESTED_VALUES = 100;
/** Objects, lists, texts and numbers of one JSON file. */
export const MOST_VALUES = 1_000_000;
/** Articles that one feed or archive may bring. */
export const MOST_ENTRIES = 1_000;
/** Quotations and lists one inside the other in Markdown; the parser gives up on deeper ones. */
export const MOST_NESTED_MARKDOWN = 100;

const MEBIBYTE = 1024 * 1024;
/** Largest archive that is read, in bytes. */
export const LARGEST_ARCHIVE_BYTES = 50 * MEBIBYTE;
/** All that an archive's files may come to when they are unpacked, in bytes. */
export const LARGEST_UNPACKED_BYTES = 100 * MEBIBYTE;
/** Longest web address that is kept, in characters. */
export const LONGEST_ADDRESS = 8_192;
