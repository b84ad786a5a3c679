/** A colour as the tokens write it: `oklch(50% 0.16 28)`. */
const OKLCH = /^oklch\(([\d.]+)%\s+([\d.]+)\s+([\d.]+)\)$/;

/**
 * The contrast of two opaque colours, from 1 (none) to 21 (black on white). Colours beyond sRGB are clipped, as
 * screens of that gamut do.
 * @throws {RangeError} for anything but `oklch(L% C H)`.
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrastOf(one: string, other: string): number {
  const [a, b] = [luminanceOf(one), luminanceOf(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** @see https://bottosson.github.io/posts/oklab/ for the matrices. */
function luminanceOf(colour: string): number {
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
  const red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s;
  const green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s;
  const blue = -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s;
  return 0.2126 * clip(red) + 0.7152 * clip(green) + 0.0722 * clip(blue);
}

function clip(value: number): number {
  return Math.min(1, Math.max(0, value));
}
