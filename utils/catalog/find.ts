import { wordForms } from '../text/search/forms';
import type { Search } from '../text/search/parse';
import { type Sought, shunnedBy, soughtBy } from '../text/search/sought';
import { oneSlipAway } from '../text/search/typos';
import { MATCH_UNSTEMMED, matchAny, matchBeginning, type Place } from './document';
import type { Sql } from './sql';

/** What a query has found, by row number. */
export interface Found {
  /** 0 where the article does not hold what was sought; else the higher the better. */
  scores: Uint16Array;
  /** What was looked for, to be marked in the texts. */
  sought: Sought[];
}

/** Points for a word by how sure its reading is: the word itself, its stem, an expansion. A title is worth more than all. */
const POINTS = [4, 3, 1];
const POINTS_FOR_BEGINNING = 2;
const POINTS_FOR_SLIP = 1;
const POINTS_FOR_TITLE = 4;

/**
 * What nearly every text has a word with: one letter, two letters of an alphabet, an article with at most one letter
 * behind it. While that is typed only titles are looked at for what begins so; whole words are found in texts as ever.
 */
const BEGINS_TOO_MUCH =
  /^(?:.|[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}]{2}|(?:و?ال|بال|لل).?)$/u;

/**
 * Find the articles that hold all that is sought and nothing that is shunned.
 * @param size row numbers are below it
 * @returns null where no words are sought or shunned: then all articles are found
 */
export function find(sql: Sql, size: number, { all, none }: Search): Found | null {
  if (all.length + none.length === 0) return null;
  const scores = new Uint16Array(size);
  const sought: Sought[] = [];
  if (all.length === 0) scores.fill(1);
  for (const [index, clause] of all.entries()) {
    const looked = soughtBy(clause);
    const points = new Uint8Array(size);
    const found = collect(sql, looked, points);
    if (!found && clause.kind === 'word') collectSlips(sql, clause.text, looked, points);
    sought.push(looked);
    addPoints(scores, points, index === 0);
  }
  for (const clause of none) {
    const shunned = new Uint8Array(size);
    collect(sql, shunnedBy(clause), shunned);
    for (let row = 0; row < size; row++) if (shunned[row]) scores[row] = 0;
  }
  return { scores, sought };
}

/** Only articles with all words keep their score. */
function addPoints(scores: Uint16Array, points: Uint8Array, first: boolean): void {
  for (let row = 0; row < scores.length; row++) {
    const before = scores[row] ?? 0;
    const more = points[row] ?? 0;
    scores[row] = more > 0 && (first || before > 0) ? before + more : 0;
  }
}

/** Give every article the points of the best place in which it holds what is sought. @returns whether any does */
function collect(sql: Sql, { tiers, beginnings }: Sought, points: Uint8Array): boolean {
  const unstemmed = sql.value('select 1 from words where words match ? limit 1', MATCH_UNSTEMMED) !== null;
  const inBody = beginnings.filter((beginning) => !BEGINS_TOO_MUCH.test(beginning));
  const lists: [match: string | null, points: number][] = (['title', 'body'] as Place[]).flatMap((place) => {
    const more = place === 'title' ? POINTS_FOR_TITLE : 0;
    return [
      ...tiers.map((terms, tier): [string | null, number] => [
        matchAny(terms, place, unstemmed),
        more + (POINTS[tier] ?? POINTS_FOR_SLIP),
      ]),
      [matchBeginning(place === 'title' ? beginnings : inBody, place), more + POINTS_FOR_BEGINNING],
    ];
  });
  let found = false;
  for (const [match, worth] of lists) {
    if (match === null) continue;
    sql.each('select rowid from words where words match ?', [match], (integer) => {
      const row = integer(0);
      found = true;
      if ((points[row] ?? 0) < worth) points[row] = worth;
    });
  }
  return found;
}

/** Look for words one slip away from one that is in no article. What is looked for is added to `looked`. */
function collectSlips(sql: Sql, word: string, looked: Sought, points: Uint8Array): void {
  const slips = oneSlipAway(wordForms(word, 'none').surface);
  if (slips.length === 0) return;
  const terms = { surfaces: slips, stems: slips };
  looked.tiers.push(terms);
  collect(
    sql,
    { tiers: [{ surfaces: [], stems: [] }, { surfaces: [], stems: [] }, terms], beginnings: [] },
    points,
  );
}
