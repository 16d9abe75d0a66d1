// @vitest-environment node
import { expect, it } from 'vitest';
import { decodePage } from './charset';

const ARABIC = 'خرج الورّاقون إلى سوقهم باكرًا، وفي أيديهم أقلام القصب';

/** Text in a single-byte encoding. */
function bytes(text: string, label: string): Uint8Array {
  const letters = new TextDecoder(label).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from(text, (letter) => letters.indexOf(letter));
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function utf16(text: string): Uint8Array {
  return Uint8Array.from([
    0xff,
    0xfe,
    ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]),
  ]);
}

const meta = (label: string) => `<html><head><meta charset="${label}"></head>${ARABIC}`;
const httpEquiv = `<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">${ARABIC}`;

it.each<[string, Uint8Array, string, string]>([
  ['nothing but UTF-8', utf8(ARABIC), '', ARABIC],
  ['nothing but windows-1256', bytes(ARABIC, 'windows-1256'), '', ARABIC],
  ['nothing but windows-1252', bytes('Señor café naïve', 'windows-1252'), '', 'Señor café naïve'],
  ['its header', bytes(ARABIC, 'windows-1256'), 'text/html; charset=windows-1256', ARABIC],
  ['its header, in quotes', bytes(ARABIC, 'windows-1256'), 'text/html;charset="CP1256"', ARABIC],
  [
    'its header against its meta',
    utf8(meta('windows-1256')),
    'text/html; charset=utf-8',
    meta('windows-1256'),
  ],
  ['its meta', bytes(meta('windows-1256'), 'windows-1256'), 'text/html', meta('windows-1256')],
  ['its http-equiv', bytes(httpEquiv, 'windows-1256'), 'text/html', httpEquiv],
  ['a meta that can not be true', utf8(meta('utf-16')), '', meta('utf-16')],
  [
    'a meta in a comment',
    utf8(`<!-- <meta charset="koi8-r"> -->${ARABIC}`),
    '',
    `<!-- <meta charset="koi8-r"> -->${ARABIC}`,
  ],
  ['an encoding that nobody knows', utf8(ARABIC), 'text/html; charset=klingon', ARABIC],
  ['a byte order mark against all else', utf16(ARABIC), 'text/html; charset=utf-8', ARABIC],
  ['nothing at all', new Uint8Array(), '', ''],
])('reads a page by %s', (_, page, contentType, text) => {
  expect(decodePage(page, contentType)).toBe(text);
});
