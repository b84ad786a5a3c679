/**
 * What the launcher decides before anything is installed, apart from the file system so that it can be tested.
 */

/** The oldest Node that Dramatis is tried on: [major, minor]. The same number stands in package.json. */
const OLDEST_NODE = [20, 20];

/**
 * One line that says why this Node will not do; null when it will.
 *
 * @param {string} version such as `20.20.2`
 * @returns {string | null}
 */
export function findNodeRefusal(version) {
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return null;
  return `Dramatis needs Node ${OLDEST_NODE.join('.')} or newer and this is ${version}: install it from https://nodejs.org and run the command again.`;
}

/**
 * True when every package that package-lock.json asks for is recorded as installed in that very version. npm writes
 * its record (`node_modules/.package-lock.json`) last, so an installation that was broken off has none. Packages
 * for other platforms are optional and may be absent.
 *
 * @param {string | null} wanted the text of package-lock.json, or null when there is none
 * @param {string | null} recorded the text of npm's record, or null when there is none
 * @returns {boolean}
 */
export function isInstalled(wanted, recorded) {
  if (wanted === null || recorded === null) return false;
  const installed = readPackages(recorded);
  return Object.entries(readPackages(wanted)).every(([path, entry]) => {
    const found = installed[path];
    if (path === '') return true;
    if (found === undefined) return entry.optional === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

/**
 * The packages of a lock file by path; none when the text is no lock file.
 *
 * @param {string} text
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }>}
 */
function readPackages(text) {
  try {
    return JSON.parse(text).packages ?? {};
  } catch {
    return {};
  }
}
