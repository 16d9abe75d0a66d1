// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { segmented } from './segmented.fixture';

/** The text of a heading with some link in it. */
function headingText(link: string): string | undefined {
  const { body } = new DOMParser().parseFromString(`<h2>الشباك ${link}</h2>`, 'text/html');
  return segmented(body).blocks[0]?.text;
}

test.for([
  ['a sign by which it is linked to is no part of it', '<a href="#nets">#</a>', 'الشباك'],
  ['whatever the sign, in whatever it stands', '<span><a href="#nets">¶</a></span>', 'الشباك'],
  ['nor is one that nobody sees', '<a href="#nets">\u200b</a>', 'الشباك'],
  ['nor one of an absolute address', '<a href="https://news.example/a/42#nets">§</a>', 'الشباك'],
  ['the number of a note is', '<a href="#note-1">[١]</a>', 'الشباك [١]'],
  ['and a word', '<a href="#nets">القديمة</a>', 'الشباك القديمة'],
  ['and a sign that leads elsewhere', '<a href="https://other.example/">→</a>', 'الشباك →'],
] as const)('of a heading %s', ([, link, expected]) => {
  expect(headingText(link)).toBe(expected);
});
