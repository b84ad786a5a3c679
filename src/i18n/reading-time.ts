/**
 * Mean silent reading speeds of continuous text in words per minute, with their standard deviations, from the
 * standardised texts of IReST.
 * @see Trauzettel-Klosinski, Dietz & IReST Study Group (2012), «Standardized Assessment of Reading Performance: The
 * New International Reading Speed Texts IReST», Investigative Ophthalmology & Visual Science 53(9), 5452–5461,
 * https://doi.org/10.1167/iovs.11-8284, table 2.
 */
const READING_SPEEDS_WPM = {
  it: { mean: 188, sd: 28 },
  en: { mean: 228, sd: 30 },
} as const;

/** For other languages: the mean over the study's 17 languages, 184 ± 29 words per minute. */
const OTHER_LANGUAGES_WPM = { mean: 184, sd: 29 } as const;

/**
 * Whole minutes an average reader takes for so many words of the language, at least 1.
 * @param lang BCP 47 tag; only its first part counts.
 */
export function toReadingMinutes(words: number, lang: string): number {
  const language = lang.slice(0, 2).toLowerCase();
  const speed = language === 'it' || language === 'en' ? READING_SPEEDS_WPM[language] : OTHER_LANGUAGES_WPM;
  return Math.max(1, Math.round(words / speed.mean));
}
