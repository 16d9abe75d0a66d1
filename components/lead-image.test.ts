import { expect, test } from 'vitest';
import { leadImageToShow } from './lead-image';

const lead = 'https://cdn.example.com/2025/12/souq-1200x675.jpg?v=3';

test.each([
  ['nothing where the page states none', null, '<p>نص</p>', null],
  ['the image where the body has none', lead, '<p>نص</p>', lead],
  ['the image where the body has others', lead, '<img src="https://example.com/other.jpg">', lead],
  ['nothing where the body shows it', lead, `<p>نص</p><img alt="" src="${lead}">`, null],
  [
    'nothing where the body shows it smaller',
    lead,
    '<img src="https://i0.example.com/souq-300x200.webp">',
    null,
  ],
  [
    'nothing where the body shows it scaled',
    lead,
    '<figure><img src="/souq-scaled.jpg?ssl=1"></figure>',
    null,
  ],
  ['the image where only a link names it', lead, `<a href="${lead}">صورة</a>`, lead],
])('%s', (_name, leadImage, html, expected) => {
  expect(leadImageToShow({ leadImage, html })).toBe(expected);
});
