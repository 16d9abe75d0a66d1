import { describe, expect, it } from 'vitest';
import { isRight } from './facts.mjs';
import { ruleFor } from './rules.mjs';
import { shingles, tokens } from './scores.mjs';

type Page = import('./corpus.mjs').Page;
type Fact = import('./facts.mjs').Fact;

const page = (truth: Partial<Page>): Page => ({ id: 'x', url: null, file: '', ...truth });

function score(cases: { truth: Partial<Page>; text: string }[]) {
  const pages = cases.map(({ truth }) => page(truth));
  const rule = ruleFor(pages);
  return rule.summarise(
    cases.map(({ text }, index) => {
      const own = pages[index] ?? page({});
      return { page: own, counts: rule.compare(own, text) };
    }),
  );
}

describe('tokens and shingles', () => {
  it('are those of Python’s \\w+', () => {
    expect(tokens("it's snake_case, كِتاب 1.5")).toEqual(['it', 's', 'snake_case', 'ك', 'تاب', '1', '5']);
  });

  it('join what is shorter than a shingle', () => {
    expect(shingles('a b', 4)).toEqual(['a b']);
    expect(shingles('a b c d e', 4)).toEqual(['a b c d', 'b c d e']);
    expect(shingles('', 4)).toEqual([]);
  });
});

describe('shingle rule', () => {
  it('takes the means of precision and recall over pages', () => {
    // First page: 2 of 2 shingles found with 1 too many; second page: nothing found, which counts for recall only.
    const { precision, recall, f1 } = score([
      { truth: { body: 'a b c d e' }, text: 'a b c d e f' },
      { truth: { body: 'a b c d' }, text: '' },
    ]);
    expect(precision).toBeCloseTo(2 / 3);
    expect(recall).toBeCloseTo(0.5);
    expect(f1).toBeCloseTo((2 * (2 / 3) * 0.5) / (2 / 3 + 0.5));
  });
});

describe('chunk rule', () => {
  it('pools the counts and ignores white space', () => {
    const { precision, recall } = score([
      { truth: { with: ['one  two', 'three'], without: ['menu'] }, text: 'one\ntwo menu' },
      { truth: { with: ['four'], without: ['login'] }, text: 'four' },
    ]);
    expect(precision).toBeCloseTo(2 / 3);
    expect(recall).toBeCloseTo(2 / 3);
  });
});

describe('word rule', () => {
  it('counts each site once', () => {
    const { f1 } = score([
      { truth: { words: 'a b', site: 's' }, text: 'A B' },
      { truth: { words: 'a b', site: 's' }, text: 'a b' },
      { truth: { words: 'a b', site: 't' }, text: 'c d' },
    ]);
    expect(f1).toBeCloseTo(0.5);
  });
});

describe('facts', () => {
  const outcome = { text: '', title: '', byline: '', date: '', lang: '', siteName: '', ms: 0, failure: null };

  it.each([
    ['title', { title: '“Rain”  – again…' }, { title: '"Rain" - again...' }, true],
    ['title', { title: 'Rain' }, { title: 'Rain | Site' }, false],
    ['title', { title: '' }, { title: 'Rain' }, null],
    ['date', { date: '2020-01-31' }, { date: '2020-01-31T23:30:00+03:00' }, true],
    ['date', { date: 'Fri, 31 Jan 2020 23:30:00 +0000' }, { date: '2020-01-31' }, true],
    ['date', { date: '2020-01-31' }, { date: '' }, false],
    ['byline', { author: ['Jane Doe', 'John Roe'] }, { byline: 'jane doe, John Roe' }, true],
  ])('%s of %j as %j: %s', (fact, meta, said, verdict) => {
    expect(isRight(page({ meta }), fact as Fact, { ...outcome, ...said })).toBe(verdict);
  });
});
