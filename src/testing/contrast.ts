/** A colour as the tokens write it: `oklch(50% 0.16 28)`. */
const OKLCH = /^oklch\(([\d.]+)%\s+([\d.]+)\s+([\d.]+)\)$/;

/**
 * The contrast of two opaque colours, from 1 (none) to 21 (black on white). Colours beyond sRGB are clipped, as
 * screens of that gamut do.
 * @throws {RangeError} for anything but `oklch(L% C H)`.
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrastOf(one: string, other: string): number {
  return contrastOfLinear(toLinear(one), toLinear(other));
}

/**
 * The contrast of a colour with its ground when only `strength` of it covers that ground, from 0 to 1: of an underline
 * that is mixed with `transparent`. Browsers mix in gamma-encoded sRGB.
 * @throws {RangeError} as `contrastOf`.
 */
export function contrastOfMixed(colour: string, strength: number, ground: string): number {
  const under = toLinear(ground);
  const mixed = toLinear(colour).map((channel, at) => {
    const below = encode(under[at] ?? 0);
    return decode(below + strength * (encode(channel) - below));
  });
  return contrastOfLinear(mixed, under);
}

function contrastOfLinear(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [luminanceOf(one), luminanceOf(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminanceOf([red = 0, green = 0, blue = 0]: readonly number[]): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Linear sRGB, each channel from 0 to 1. @see https://bottosson.github.io/posts/oklab/ for the matrices. */
function toLinear(colour: string): readonly number[] {
  const match = OKLCH.exec(colour);
  if (match === null) throw new RangeError(`«${colour}» is not of the form oklch(50% 0.16 28)`);
  const [lightness, chroma, hue] = [
    Number(match[1]) / 100,
    Number(match[2]),
    (Number(match[3]) * Math.PI) / 180,
  ];
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

/** @see https://www.w3.org/TR/css-color-4/#color-conversion-code for both. */
function encode(linear: number): number {
  return linear > 0.0031308 ? 1.055 * linear ** (1 / 2.4) - 0.055 : 12.92 * linear;
}

function decode(encoded: number): number {
  return encoded > 0.04045 ? ((encoded + 0.055) / 1.055) ** 2.4 : encoded / 12.92;
}

function clip(value: number): number {
  return Math.min(1, Math.max(0, value));
}
