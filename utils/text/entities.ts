/** The named references that pages write inside JSON and attribute values, where no HTML parser undoes them. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  zwnj: '\u200c',
};

/** Text with HTML character references undone, twice where they were escaped twice (`&amp;quot;`). */
export function decodeEntities(text: string): string {
  const once = decodeEntitiesOnce(text);
  return once === text ? text : decodeEntitiesOnce(once);
}

/** Text with HTML character references undone, once: what HTML itself means by them. */
export function decodeEntitiesOnce(text: string): string {
  // Most texts hold none, which the search for a letter tells far sooner than that for a pattern.
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (reference, decimal, hex, name) => {
    if (name) return NAMED[name.toLowerCase()] ?? reference;
    const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : reference;
  });
}
