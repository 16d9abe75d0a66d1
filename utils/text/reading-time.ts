/**
 * Words a minute of silent reading. English from Brysbaert (2019); Arabic and Hebrew from the texts read aloud of
 * IReST (Trauzettel-Klosinski & Dietz 2012: 138, 187, English 228), scaled by what English gains when read silently.
 * The other languages of the Arabic script, for which no figure was found, take the Arabic one.
 */
const SILENT_OVER_ALOUD = 238 / 228;
const ARABIC = 138 * SILENT_OVER_ALOUD;
const WORDS_PER_MINUTE: Record<string, number> = {
  ar: ARABIC,
  fa: ARABIC,
  ur: ARABIC,
  ckb: ARABIC,
  ps: ARABIC,
  ug: ARABIC,
  sd: ARABIC,
  he: 187 * SILENT_OVER_ALOUD,
  en: 238,
};

/**
 * Minutes it takes to read some words silently, rounded; 0 where it is less than half a minute.
 * @param lang BCP-47 tag, or null where it is not known
 */
export function readingMinutes(wordCount: number, lang: string | null): number {
  const primary = lang?.toLowerCase().split('-')[0] ?? '';
  return Math.round(wordCount / (WORDS_PER_MINUTE[primary] ?? 238));
}
