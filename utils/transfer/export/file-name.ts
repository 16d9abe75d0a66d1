/**
 * Longest name in UTF-8 bytes without the ending: file systems take 255, Windows takes paths of 260 characters, and a
 * folder is often somewhere deep.
 */
const MAX_BYTES = 150;

/** Not allowed on Windows, or a path elsewhere; controls; marks that turn the direction and hide what a name ends in. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]+/gu;

/** Names of devices on Windows, with any ending. */
const DEVICE = /^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(\.|$)/i;

const LETTERS = new Intl.Segmenter();
const encoder = new TextEncoder();

/**
 * Gives file names that every system takes and people recognise: a title with its own letters (Arabic with its ZWNJ),
 * made different from the names given before, in whatever case and composition.
 * @returns a function from a title to a name without an ending
 */
export function fileNames(): (title: string) => string {
  const given = new Set<string>();
  return (title) => {
    const name = safeName(title);
    for (let number = 1; ; number += 1) {
      const numbered = number === 1 ? name : `${name} (${number})`;
      const key = numbered.normalize('NFKD').toLowerCase();
      if (given.has(key)) continue;
      given.add(key);
      return numbered;
    }
  };
}

function safeName(title: string): string {
  const plain = title.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim();
  // Windows drops dots and spaces at the end; a dot in front hides a file elsewhere.
  const name = shortened(plain.replace(/^[.\s]+/, '')).replace(/[.\s]+$/, '');
  if (name === '') return 'untitled';
  return DEVICE.test(name) ? `_${name}` : name;
}

/** Cut between two letters as a reader sees them, at a space where one is near. */
function shortened(name: string): string {
  if (encoder.encode(name).length <= MAX_BYTES) return name;
  let bytes = 0;
  let end = 0;
  for (const { segment, index } of LETTERS.segment(name)) {
    bytes += encoder.encode(segment).length;
    if (bytes > MAX_BYTES) break;
    end = index + segment.length;
  }
  const space = name.lastIndexOf(' ', end);
  return name.slice(0, space > end * 0.7 ? space : end);
}
