/** So many texts of an edition in shards are read at once: with 3.6 KB each they are the larger part of what a search brings. */
export const READ_AT_ONCE = 40;
