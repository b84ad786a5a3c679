/** The Launch Handler API, where a browser has it. @see https://wicg.github.io/web-app-launch/ */
interface LaunchQueue {
  setConsumer(consumer: (launch: { readonly targetURL?: string | null }) => void): void;
}

/**
 * Leads an installed app that is already open to the shortcut it was launched by. Launched by its icon it keeps its
 * place: the reader wants to go on.
 * @param navigate takes a path below the base, with its search
 */
export function followLaunches(navigate: (path: string) => void): void {
  const { launchQueue } = window as { readonly launchQueue?: LaunchQueue };
  launchQueue?.setConsumer(({ targetURL }) => {
    const path = toLaunchPath(targetURL ?? '', window.location.origin + import.meta.env.BASE_URL);
    // The page that a launch opened stands there already.
    if (path !== null && targetURL !== window.location.href) navigate(path);
  });
}

/** The path of a launch below the app's folder, whose address ends with a slash; null where there is nowhere to go. */
export function toLaunchPath(target: string, folder: string): string | null {
  return target.startsWith(folder) && target !== folder ? `/${target.slice(folder.length)}` : null;
}
