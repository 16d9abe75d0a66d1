import { foldForSearch } from '../text/fold';
import type { Condition } from '../text/search/parse';
import { type Facts, statusNumber } from './facts';
import type { Labels } from './labels';

/** Says of an article, by its row number, whether something holds. */
export type Test = (row: number) => boolean;

/** The test for a condition that the reader typed. */
export function conditionTest(condition: Condition, facts: Facts, labels: Labels): Test {
  const test = positive(condition, facts, labels);
  return condition.not ? (row) => !test(row) : test;
}

function positive(condition: Condition, facts: Facts, labels: Labels): Test {
  switch (condition.field) {
    case 'before':
      return (row) => (facts.savedAt[row] ?? 0) < condition.time;
    case 'after':
      return (row) => (facts.savedAt[row] ?? 0) >= condition.time;
    case 'state': {
      if (condition.value === 'favourite') return (row) => facts.favourite[row] === 1;
      const status = statusNumber(condition.value);
      return (row) => facts.status[row] === status;
    }
    case 'site': {
      const { value } = condition;
      const hosts = labels.matching((host) => host === value || host.endsWith(`.${value}`));
      const sites = labels.matching((site) => foldForSearch(site).includes(value));
      return (row) => hosts.has(facts.host[row] ?? 0) || sites.has(facts.site[row] ?? 0);
    }
    case 'tag': {
      const lists = labels.matching((text) =>
        tagsOf(text).some((tag) => foldForSearch(tag) === condition.value),
      );
      return (row) => lists.has(facts.tags[row] ?? 0);
    }
  }
}

/** A label as a list of tags; empty where it is something else. */
export function tagsOf(label: string): string[] {
  return label.startsWith('[') ? (JSON.parse(label) as string[]) : [];
}
