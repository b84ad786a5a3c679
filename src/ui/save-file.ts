/** The browser may still read the file a moment after it was told to save it. */
const ADDRESS_LIVES_MS = 60_000;

/** Hands a file to the browser, which saves it among the downloads under that name. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), ADDRESS_LIVES_MS);
}
