/** How pages reserve their rights, as the source of a regular expression for any case. */
export const RESERVED = '(?:riproduzione riservata|tutti i diritti riservati|all rights reserved)';
