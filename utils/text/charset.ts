/** Bytes in which a page states its encoding (the HTML Standard asks for the first 1,024; some pages need more). */
const HEAD = 4096;

const MARKS: [string, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
];

/** Share of Arabic letters among those beyond ASCII from which bytes without a stated encoding are windows-1256. */
const ARABIC_SHARE = 0.6;

/**
 * The text of an HTML page: by its byte order mark, then the encoding in its `Content-Type` header, then in its `meta`
 * (as the HTML Standard, "determining the character encoding"); a page that states none is UTF-8 where its bytes are,
 * else what older Arabic or Western sites write.
 * @param contentType the header; may be empty
 */
export function decodePage(bytes: Uint8Array, contentType: string): string {
  const label = markOf(bytes) ?? known(charsetIn(contentType)) ?? known(statedIn(bytes));
  return label ? new TextDecoder(label).decode(bytes) : guessed(bytes);
}

function markOf(bytes: Uint8Array): string | undefined {
  return MARKS.find(([, mark]) => mark.every((byte, place) => bytes[place] === byte))?.[0];
}

/** The encoding that a `meta` names: UTF-16 can't be true there, since its own bytes were read as ASCII. */
function statedIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)).replace(/<!--.*?-->/gs, '');
  for (const [meta] of head.matchAll(/<meta\b[^>]*>/gi)) {
    const label = charsetIn(meta);
    if (label) return /^utf-?16/i.test(label) ? 'utf-8' : label;
  }
  return undefined;
}

function charsetIn(text: string): string | undefined {
  return /\bcharset\s*=\s*["']?\s*([^\s"';>/]+)/i.exec(text)?.[1];
}

/** A label that decoders know, or undefined. */
function known(label: string | undefined): string | undefined {
  if (!label) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function guessed(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const arabic = new TextDecoder('windows-1256').decode(bytes);
    const beyond = arabic.match(/\P{ASCII}/gu) ?? [];
    const letters = arabic.match(/[\u0621-\u064a]/g) ?? [];
    if (letters.length > beyond.length * ARABIC_SHARE) return arabic;
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
