/** Particles that Hebrew writes onto a word (משה וכלב) and how they stack, longest first. */
const PREFIXES = [
  ...['וכשה', 'כשה', 'לכש', 'ושה', 'ומה', 'ולה'],
  ...['וה', 'וב', 'ול', 'ומ', 'וש', 'וכ', 'שה', 'שב', 'של', 'שמ', 'מה', 'כש', 'לה', 'בה'],
  ...['ו', 'ה', 'ב', 'ל', 'מ', 'ש', 'כ'],
];

/** A word without what may be a particle, for each way of reading it, with at least three letters left. */
export function hebrewBareWords(word: string): string[] {
  return PREFIXES.filter((prefix) => word.startsWith(prefix) && word.length - prefix.length >= 3).map(
    (prefix) => word.slice(prefix.length),
  );
}

/** All ways in which a word of at least two letters may be written together with particles before it. */
export function withHebrewPrefixes(word: string): string[] {
  return word.length < 2 ? [] : PREFIXES.map((prefix) => prefix + word);
}
