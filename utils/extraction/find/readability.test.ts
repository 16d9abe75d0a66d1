// @vitest-environment jsdom
import { Readability } from '@mozilla/readability';
import { expect, test } from 'vitest';
import { readabilityPick, SKIPPED_STEPS } from './readability';

test.for(Object.keys(SKIPPED_STEPS))('this version of Readability has a step %s to skip', (step) => {
  expect(Readability.prototype).toHaveProperty(step);
});

function page(body: string): Document {
  return new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');
}

const prose =
  '<p>جملة طويلة تصف ما حدث في المدينة صباح اليوم، ثم تروي ما قاله الناس عنه في المساء.</p>'.repeat(8);

test('picks the elements of the page itself, without touching its text', () => {
  const document = page(`<nav><a href="/">الرئيسية</a></nav><div id="x">${prose}</div>`);
  const before = document.body.textContent;
  const picked = readabilityPick(document.body);
  expect([...picked].filter(({ localName }) => localName === 'p')).toHaveLength(8);
  expect([...picked].every((element) => document.contains(element))).toBe(true);
  expect(document.body.textContent).toBe(before);
});

test('begins anew from the whole page where it first found too little', () => {
  const document = page('<div class="comments"><p>جملة أولى قصيرة عن الميناء، فيها ما يكفي.</p></div>');
  expect([...readabilityPick(document.body)].map(({ localName }) => localName)).toContain('p');
});

test('survives a page whose root looks like comments', () => {
  const document = page('<p>جملة قصيرة.</p>');
  document.documentElement.className = 'comments';
  expect(readabilityPick(document.body)).toBeInstanceOf(Set);
});

test('picks nothing where there is nothing', () => {
  expect(readabilityPick(page('').body)).toEqual(new Set());
});
