import { batch, effect, type Signal, signal } from '@preact/signals';
import type { Facets, Row } from '../../utils/catalog/query';
import { failureKind } from '../../utils/failure';
import type { FailureKind } from '../../utils/page-reading';
import { current } from './selection';
import { ask, onRenewed, startSource, type Told } from './source';
import { filter, sort, view } from './view';

/** Rows that are asked for at once: about three screens. */
const PAGE_ROWS = 25;

const EVERYTHING = { offset: 0, limit: Number.MAX_SAFE_INTEGER };

/** How many articles the view holds; null until the first answer. */
export const total = signal<number | null>(null);
export const facets = signal<Facets | null>(null);
/** While the view is of a part of the library: how many articles that is. */
export const readSoFar = signal<number | null>(null);
/** Why the library can't be shown. */
export const failure = signal<FailureKind | null>(null);
/**
 * The pages of rows by number; null: they have not arrived. Each is a signal of its own, so that its arrival draws its
 * own rows and no others.
 */
const pages = new Map<number, Signal<Row[] | null>>();

/**
 * Pages that are asked for side by side. Who scrolls fast passes many: those that are on the screen when an answer
 * comes are asked for next, and not all that were on the way.
 */
const ASKED_AT_ONCE = 2;

/**
 * Since the last change of the view: answers to questions from before are of no use. Or since a change of the library,
 * which comes after the answers that are on their way: changes come faster than answers, and old rows are better than none.
 */
interface Turn {
  /** Pages that were asked for. */
  asked: Set<number>;
  /** Pages that are on their way. */
  awaited: number;
  /** Whether total and counts have come; they are the same with every page. */
  counted: boolean;
  /** Whether the library has changed since. */
  stale: boolean;
}
const newTurn = (): Turn => ({ asked: new Set(), awaited: 0, counted: false, stale: false });
let turn = newTurn();
/** The pages that the screen shows. */
let wanted: readonly number[] = [0];

/** Whether the view has been answered since it changed. */
let answered = false;
/** What is done then. */
let waiting: (() => void)[] = [];

/** Do something with the rows of the view: at once, or when they come; not at all where the view changes first. */
export function onceAnswered(act: () => void): void {
  if (answered) act();
  else waiting.push(act);
}

/** The row at a place in the view, counted from 0; undefined until it has arrived. */
export function rowAt(index: number): Row | undefined {
  return pageAt(Math.floor(index / PAGE_ROWS)).value?.[index % PAGE_ROWS];
}

function pageAt(number: number): Signal<Row[] | null> {
  const known = pages.get(number) ?? signal(null);
  pages.set(number, known);
  return known;
}

/** Forget the rows of all pages but some. */
function forgetPages(kept: readonly number[]): void {
  for (const [number, page] of pages) if (!kept.includes(number)) page.value = null;
}

/** See to it that the rows from one place to another arrive. */
export function want(first: number, last: number): void {
  // An empty list wants to know when it is not empty any more.
  if (last < first) return;
  const start = Math.floor(first / PAGE_ROWS);
  wanted = Array.from({ length: Math.floor(last / PAGE_ROWS) - start + 1 }, (_, offset) => start + offset);
  loadWanted();
}

/** The rows that have arrived. */
export function arrived(): Row[] {
  return [...pages.values()].flatMap((page) => page.value ?? []);
}

/** Every row of the view. @throws Failure of storage */
export async function allRows(): Promise<Row[]> {
  const { rows } = await ask({ ...question(), page: EVERYTHING, plain: true });
  return rows;
}

/** The rows from one place to another, whether they have arrived or not. @throws Failure of storage */
export async function rowsBetween(first: number, last: number): Promise<Row[]> {
  const here = Array.from({ length: last - first + 1 }, (_, offset) => rowAt(first + offset));
  if (here.every((row) => row !== undefined)) return here;
  const page = { offset: first, limit: here.length };
  const { rows } = await ask({ ...question(), page, plain: true });
  return rows;
}

/** The rows of all articles that have a tag, in view or not. @throws Failure of storage */
export async function rowsWithTag(tag: string): Promise<Row[]> {
  const { rows } = await ask({ text: '', filter: { tag }, sort: 'newest', page: EVERYTHING, plain: true });
  return rows;
}

function question() {
  return { text: view.peek().text, filter: filter.peek(), sort: sort.peek() };
}

/** Ask anew after every change of the view and of the library. */
export function startRoom(leaving: AbortSignal): void {
  startSource(leaving);
  effect(() => {
    // Read here, so that a change of any of them asks anew.
    void [view.value.text, filter.value, sort.value];
    turn = newTurn();
    // What stands there now is another article.
    current.value = -1;
    answered = false;
    waiting = [];
    load(0, true);
  });
  onRenewed(refresh);
}

/** The rows on the screen stay until the new ones are there; those elsewhere are asked for when they are needed. */
function refresh(): void {
  turn.stale = true;
  if (turn.awaited > 0) return;
  batch(() => forgetPages(wanted));
  turn = newTurn();
  loadWanted();
}

function loadWanted(): void {
  if (turn.stale) refresh();
  else for (const page of wanted) if (turn.awaited < ASKED_AT_ONCE) load(page);
}

async function load(page: number, first = false): Promise<void> {
  const mine = turn;
  if (mine.asked.has(page)) return;
  mine.asked.add(page);
  mine.awaited += 1;
  try {
    const answer = await ask({ ...question(), page: { offset: page * PAGE_ROWS, limit: PAGE_ROWS } });
    if (mine === turn) take(page, answer, first);
  } catch (error) {
    if (mine === turn) failure.value = failureKind(error);
  }
  mine.awaited -= 1;
  if (mine === turn) loadWanted();
}

function take(page: number, answer: Told, first: boolean): void {
  batch(() => {
    if (first) forgetPages([page]);
    pageAt(page).value = answer.rows;
    failure.value = null;
    if (turn.counted) return;
    turn.counted = true;
    total.value = answer.total;
    facets.value = answer.facets;
    readSoFar.value = answer.readSoFar;
  });
  answered = true;
  for (const act of waiting.splice(0)) act();
}
