/** Pictures that lie beside a document in its archive. */
import type { SourceLine, SourcePicture } from '#article/source-document.ts';

/** How the raster formats that every browser shows begin. */
const MEDIA_TYPES: readonly (readonly [string, readonly number[], number])[] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47], 0],
  ['image/jpeg', [0xff, 0xd8, 0xff], 0],
  ['image/gif', [0x47, 0x49, 0x46, 0x38], 0],
  ['image/webp', [0x57, 0x45, 0x42, 0x50], 8],
  ['image/avif', [0x66, 0x74, 0x79, 0x70, 0x61, 0x76, 0x69, 0x66], 4],
];

/** The media type of a picture by its first bytes; null for anything else. */
export function mediaTypeOf(bytes: Uint8Array): string | null {
  const found = MEDIA_TYPES.find(([, own, at]) => own.every((byte, i) => bytes[at + i] === byte));
  return found?.[0] ?? null;
}

/**
 * Where the pictures that the lines name by their path lie: each once.
 * @param path Of the document, in its archive or folder.
 */
export function listPicturePaths(lines: readonly SourceLine[], path: string): readonly string[] {
  const paths = lines.flatMap(({ image }) =>
    image?.picture.kind === 'file' ? [join(path, decodePath(image.picture.path))] : [],
  );
  return [...new Set(paths)];
}

/** What bytes are called that are no picture: whoever keeps pictures says so. */
const UNKNOWN_TYPE = 'application/octet-stream';

/**
 * The lines with the bytes of pictures that are named by their path.
 * @param path Of the document in its archive.
 * @param pictures By their paths there.
 */
export function resolvePictures(
  lines: readonly SourceLine[],
  path: string,
  pictures: ReadonlyMap<string, Uint8Array>,
): readonly SourceLine[] {
  return lines.map((line) => {
    if (line.image?.picture.kind !== 'file') return line;
    return { ...line, image: { ...line.image, picture: find(line.image.picture.path, path, pictures) } };
  });
}

function find(named: string, path: string, pictures: ReadonlyMap<string, Uint8Array>): SourcePicture {
  const bytes = pictures.get(join(path, decodePath(named)));
  if (bytes === undefined) return { kind: 'none' };
  return { kind: 'embedded', mediaType: mediaTypeOf(bytes) ?? UNKNOWN_TYPE, bytes };
}

/** A path beside the document, as a path of the archive; `..` never leads out of it. */
function join(document: string, named: string): string {
  const parts = document.split('/').slice(0, -1);
  for (const part of named.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}
