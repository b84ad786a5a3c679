import { MOST_FILES_IN_FOLDER, type FileOfFolder, type Source } from '#queries/import-articles.ts';

/**
 * The files and folders that a drop carries, in their order. To be called while the event is being handled: later the
 * browser has emptied it.
 */
export async function readDropped({ items }: DataTransfer): Promise<readonly Source[]> {
  const reading = [...items]
    .filter(({ kind }) => kind === 'file')
    .map((item): Source | Promise<Source> | null => {
      const entry = item.webkitGetAsEntry();
      if (entry !== null && isFolder(entry)) return readFolder(entry);
      const file = item.getAsFile();
      return file === null ? null : { kind: 'file', name: file.name, file };
    });
  return (await Promise.all(reading)).filter((source) => source !== null);
}

async function readFolder(folder: FileSystemDirectoryEntry): Promise<Source> {
  try {
    return { kind: 'folder', name: folder.name, files: await listFiles(folder) };
  } catch (error) {
    // The system does not let the browser read it, or it is gone.
    if (error instanceof DOMException) return { kind: 'lost', name: folder.name };
    throw error;
  }
}

/** Files of a folder and those below it; of a folder with too many, one more than are taken. */
async function listFiles(folder: FileSystemDirectoryEntry): Promise<readonly FileOfFolder[]> {
  const files: FileOfFolder[] = [];
  const waiting: FileSystemEntry[] = [folder];
  for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) {
    if (files.length > MOST_FILES_IN_FOLDER) return files;
    if (isFolder(entry)) waiting.push(...(await listEntries(entry)));
    else if (isFile(entry)) files.push({ path: entry.fullPath.slice(1), file: await readFile(entry) });
  }
  return files;
}

/** Browsers give the entries of a folder some at a time, and none at the end. */
async function listEntries(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return entries;
    entries.push(...some);
  }
}

function readFile(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}
