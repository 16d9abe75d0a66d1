import type { Condition } from '../text/search/parse';
import { conditionTest, type Test, tagsOf } from './conditions';
import { type Facts, STATUSES, statusNumber } from './facts';
import type { Labels } from './labels';
import type { Count, Facets, Filter } from './query';

/** The articles that an answer is about. */
export interface Selection {
  /** 1 for every article that is in it, by row number. */
  chosen: Uint8Array;
  total: number;
  facets: Facets;
}

/** What the reader can choose of, one bit each: a facet counts what all the others let through. */
const SECTION = 1;
const TAG = 2;
const SITE = 4;
const LANGUAGE = 8;

/** @param scores what a search has found, or null for all articles */
export function select(
  facts: Facts,
  labels: Labels,
  scores: Uint16Array | null,
  conditions: readonly Condition[],
  filter: Filter,
): Selection {
  const tests = conditions.map((condition) => conditionTest(condition, facts, labels));
  const refusals = refusalsOf(filter, facts, labels);
  const chosen = new Uint8Array(facts.size);
  const sites = new Uint32Array(labels.size);
  const languages = new Uint32Array(labels.size);
  const tagLists = new Uint32Array(labels.size);
  const sections = { unread: 0, reading: 0, archived: 0, favourite: 0, all: 0 };
  let total = 0;
  for (let row = 1; row < facts.size; row++) {
    if (!facts.alive[row] || (scores && !scores[row]) || !tests.every((test) => test(row))) continue;
    let refused = 0;
    for (const [bit, refuses] of refusals) if (refuses(row)) refused |= bit;
    if (refused === 0) {
      chosen[row] = 1;
      total += 1;
    }
    if ((refused & ~SECTION) === 0) {
      sections.all += 1;
      sections.favourite += facts.favourite[row] ?? 0;
      sections[STATUSES[facts.status[row] ?? 0] ?? 'unread'] += 1;
    }
    if ((refused & ~TAG) === 0) increment(tagLists, facts.tags[row]);
    if ((refused & ~SITE) === 0) increment(sites, facts.site[row]);
    if ((refused & ~LANGUAGE) === 0) increment(languages, facts.lang[row]);
  }
  return {
    chosen,
    total,
    facets: {
      sections,
      tags: counts(labels, tagLists, tagsOf),
      sites: counts(labels, sites, (site) => [site]),
      languages: counts(labels, languages, (language) => (language ? [language] : [])),
    },
  };
}

function increment(counts: Uint32Array, label = 0): void {
  counts[label] = (counts[label] ?? 0) + 1;
}

function refusalsOf(filter: Filter, facts: Facts, labels: Labels): [bit: number, refuses: Test][] {
  const { status, favourite, tag, site, lang } = filter;
  const refusals: [number, Test][] = [];
  if (status !== undefined || favourite !== undefined) {
    const wanted = statusNumber(status ?? '');
    refusals.push([
      SECTION,
      (row) =>
        (status !== undefined && facts.status[row] !== wanted) ||
        (favourite !== undefined && (facts.favourite[row] === 1) !== favourite),
    ]);
  }
  if (tag !== undefined) {
    const lists = labels.matching((label) => tagsOf(label).includes(tag));
    refusals.push([TAG, (row) => !lists.has(facts.tags[row] ?? 0)]);
  }
  if (site !== undefined) {
    const label = labels.find(site);
    refusals.push([SITE, (row) => facts.site[row] !== label]);
  }
  if (lang !== undefined) {
    const label = labels.find(lang);
    refusals.push([LANGUAGE, (row) => facts.lang[row] !== label]);
  }
  return refusals;
}

/** Counts by label as counts by value, the most frequent first. */
function counts(labels: Labels, byLabel: Uint32Array, values: (text: string) => string[]): Count[] {
  const sums = new Map<string, number>();
  byLabel.forEach((count, id) => {
    if (count === 0) return;
    for (const value of values(labels.text(id))) sums.set(value, (sums.get(value) ?? 0) + count);
  });
  return [...sums]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
