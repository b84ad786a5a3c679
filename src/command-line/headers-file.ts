/** A rule of a `_headers` file: the headers for paths of one pattern. */
export interface HeaderRule {
  /** Matches the whole path from the host's root. */
  readonly pattern: RegExp;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads a `_headers` file: a line with a path, in which `*` stands for anything, then its headers, indented, one a
 * line.
 * @see https://developers.cloudflare.com/workers/static-assets/headers/
 */
export function parseHeadersFile(text: string): HeaderRule[] {
  const blocks = text.split(/\r?\n(?=\S)/).map((block) => block.split(/\r?\n/));
  return blocks.flatMap(([path = '', ...lines]) => {
    if (!path.startsWith('/')) return [];
    const told = lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
    return [{ pattern: toPattern(path.trim()), headers: told.map(toHeader) }];
  });
}

/** The headers for a path from the host's root, after all rules, in their order. */
export function findHeaders(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const rule of rules) {
    if (rule.pattern.test(path)) for (const [name, value] of rule.headers) headers.set(name, value);
  }
  return headers;
}

function toPattern(path: string): RegExp {
  const parts = path.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join('.*')}$`);
}

function toHeader(line: string): readonly [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}
