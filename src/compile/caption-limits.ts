/**
 * How long captions are. Measured on real pages: median 4 words, longest 16; none has more than 110 characters before its credit.
 */

/** More words than any caption has. */
export const LONGEST_CAPTION_WORDS = 16;
/** More characters than any caption has. */
export const LONGEST_CAPTION_CHARACTERS = 110;
/** A caption with its credit, in characters: English agencies write two sentences before a photographer's name. */
export const LONGEST_WITH_CREDIT = 300;
/** Several captions on one line, in characters. Longer lines are text and are not searched for captions. */
export const LONGEST_JOINED_LINE = 600;
