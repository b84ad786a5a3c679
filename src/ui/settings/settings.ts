/**
 * How a reader wants articles to look and the keys to behave. `null` is the design's own value, which differs between
 * a wide and a narrow screen. `public/appearance.js` decodes the same record before the first paint.
 */

/** `colour` underlines in the hue of an entity's type, `underline` in ink, `off` shows plain text. */
export type Marking = 'colour' | 'underline' | 'off';
export type Face = 'serif' | 'sans' | 'hyperlegible';

export const MARKINGS: readonly Marking[] = ['colour', 'underline', 'off'];
export const FACES: readonly Face[] = ['serif', 'sans', 'hyperlegible'];

/** What a number may be, both ends included. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** In CSS pixels. */
export const SIZE_PX: Range = { min: 14, max: 32, step: 1 };
/** Line height in hundredths of the size, so that steps are whole numbers. */
export const LEADING_PERCENT: Range = { min: 130, max: 220, step: 2 };
/** Characters a line, on average. The design has 72; some readers need far fewer. */
export const MEASURE_CHARACTERS: Range = { min: 40, max: 90, step: 1 };

export interface Settings {
  readonly sizePx: number | null;
  readonly leadingPercent: number | null;
  readonly measureCharacters: number | null;
  readonly face: Face;
  readonly isJustified: boolean;
  readonly marking: Marking;
  readonly hasPeekCards: boolean;
  /** Whether letters and signs are shortcuts by themselves. @see https://www.w3.org/TR/WCAG22/#character-key-shortcuts */
  readonly hasSingleKeys: boolean;
}

/** The article as the design sets it. */
export const DESIGN: Settings = {
  sizePx: null,
  leadingPercent: null,
  measureCharacters: null,
  face: 'serif',
  isJustified: false,
  marking: 'colour',
  hasPeekCards: true,
  hasSingleKeys: true,
};

/** What the design sets on a screen of that width, for the values it leaves to the screen. */
export function designValues(isWide: boolean) {
  return { sizePx: isWide ? 20 : 19, leadingPercent: isWide ? 162 : 158, measureCharacters: 72 };
}

/** Reads a kept record; every field that is not one of ours falls back to the design by itself. */
export function decodeSettings(kept: unknown): Settings {
  const record: Partial<Record<string, unknown>> =
    typeof kept === 'object' && kept !== null ? { ...kept } : {};
  return {
    sizePx: decodeNumber(record['sizePx'], SIZE_PX),
    leadingPercent: decodeNumber(record['leadingPercent'], LEADING_PERCENT),
    measureCharacters: decodeNumber(record['measureCharacters'], MEASURE_CHARACTERS),
    face: FACES.find((face) => face === record['face']) ?? DESIGN.face,
    isJustified: record['isJustified'] === true,
    marking: MARKINGS.find((marking) => marking === record['marking']) ?? DESIGN.marking,
    hasPeekCards: record['hasPeekCards'] !== false,
    hasSingleKeys: record['hasSingleKeys'] !== false,
  };
}

function decodeNumber(value: unknown, { min, max }: Range): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max ? value : null;
}
