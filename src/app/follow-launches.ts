import type { Source } from '#queries/import-articles.ts';

/** The Launch Handler and File Handling APIs, where a browser has them. @see https://wicg.github.io/web-app-launch/ */
interface LaunchQueue {
  setConsumer(consumer: (launch: Launch) => void): void;
}

interface Launch {
  readonly targetURL?: string | null;
  /** Files that were opened with the app, on the reader's desktop. */
  readonly files?: readonly FileSystemFileHandle[];
}

/** What follows from a launch. */
export interface LaunchListener {
  /** Takes a path below the base, with its search. */
  readonly onPath: (path: string) => void;
  readonly onSources: (sources: readonly Source[]) => void;
}

/**
 * Leads an installed app that is already open to the shortcut it was launched by, and has it take files it was
 * launched with. Launched by its icon it keeps its place: the reader wants to go on.
 */
export function followLaunches({ onPath, onSources }: LaunchListener): void {
  const { launchQueue } = window as { readonly launchQueue?: LaunchQueue };
  launchQueue?.setConsumer(({ targetURL, files = [] }) => {
    if (files.length > 0) return void Promise.all(files.map(toSource)).then(onSources);
    const path = toLaunchPath(targetURL ?? '', window.location.origin + import.meta.env.BASE_URL);
    // The page that a launch opened stands there already.
    if (path !== null && targetURL !== window.location.href) onPath(path);
  });
}

async function toSource(handle: FileSystemFileHandle): Promise<Source> {
  const { name } = handle;
  try {
    return { kind: 'file', name, file: await handle.getFile() };
  } catch (error) {
    // It was moved or deleted, or the reader does not allow it: the report says so.
    if (error instanceof DOMException) return { kind: 'lost', name };
    throw error;
  }
}

/** The path of a launch below the app's folder, whose address ends with a slash; null where there is nowhere to go. */
export function toLaunchPath(target: string, folder: string): string | null {
  return target.startsWith(folder) && target !== folder ? `/${target.slice(folder.length)}` : null;
}
