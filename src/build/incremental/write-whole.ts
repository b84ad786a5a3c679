import { existsSync, renameSync, writeFileSync } from 'node:fs';

/** What a file is called until it is whole. */
export const UNDER_WAY = '.tmp';

/** Writes a file so that nobody ever finds half of it under its name. One that is there is left alone when its name says what is in it. */
export function writeWhole(path: string, content: string): void {
  if (!existsSync(path)) replaceWhole(path, content);
}

/** The same, over whatever is there. */
export function replaceWhole(path: string, content: string): void {
  const underWay = `${path}.${process.pid}${UNDER_WAY}`;
  writeFileSync(underWay, content);
  renameSync(underWay, path);
}
