import { CHANNEL } from '../../utils/catalog/channel';

/** Frames of a stretch of time. */
export interface Frames {
  /** Milliseconds from one frame to the next. */
  gaps: number[];
  /** The longest time for which a part of the screen had no rows, in milliseconds. */
  empty: number;
}

/** Steps of the scrollbar's handle from one end to the other, as a hand drags it. */
const DRAG_STEPS = 120;
const PATIENCE_MILLISECONDS = 60_000;

const tools = {
  /** Milliseconds from the start of the document to the first row with an article in it. */
  firstRows: seen('[data-article-id]'),

  /** Milliseconds from the start of the document to the number of all articles. */
  counted: seen('.library-count'),

  /** Milliseconds from the start of the document to the catalog's first answer. */
  listed: new Promise<number>((resolve) => {
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = ({ data }) => {
      if (!('answer' in data)) return;
      channel.close();
      resolve(performance.now());
    };
  }),

  /** Watch frames until what is returned is called. */
  watch(): () => Frames {
    const gaps: number[] = [];
    let [last, emptySince, empty] = [performance.now(), 0, 0];
    let watching = true;
    const frame = (now: number) => {
      if (!watching) return;
      gaps.push(now - last);
      last = now;
      emptySince = isFilled() ? 0 : emptySince || now;
      if (emptySince) empty = Math.max(empty, now - emptySince);
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    return () => {
      watching = false;
      return { gaps, empty };
    };
  },

  /** Make the page a list of rows that stand still: what this machine makes of scrolling without any work of ours. */
  fillPlain(rows: number): void {
    document.body.dir = 'rtl';
    for (let number = 0; number < rows; number++) {
      const row = document.createElement('p');
      row.style.cssText = 'block-size: 137px; margin: 0; border-block-end: 1px solid';
      row.textContent = `عنوان ${number} `.repeat(30);
      document.body.append(row);
    }
  },

  /** Drag the scrollbar from the top to the end and back. */
  async drag(): Promise<void> {
    for (let step = 0; step <= 2 * DRAG_STEPS; step++) {
      const share = 1 - Math.abs(step / DRAG_STEPS - 1);
      scrollTo({ top: share * (document.documentElement.scrollHeight - innerHeight), behavior: 'instant' });
      await nextFrame();
    }
  },

  /** Jump to a place, counted from 0 to 1. @returns milliseconds until the screen is full of rows */
  async jump(share: number): Promise<number> {
    const start = performance.now();
    scrollTo({ top: share * (document.documentElement.scrollHeight - innerHeight), behavior: 'instant' });
    await nextFrame();
    return tools.filled(start);
  },

  /** @returns milliseconds since `start` until the screen is full of rows */
  async filled(start = performance.now()): Promise<number> {
    await until(isFilled);
    return performance.now() - start;
  },

  /**
   * Search for a site, and empty the search again.
   * @param number of the site
   * @returns milliseconds until rows of it, and of nothing else, are there
   */
  async searchSite(number: number): Promise<number> {
    const start = performance.now();
    type(`site${number}.example`);
    await until(() => isOfSite(number));
    const taken = performance.now() - start;
    type('');
    await until(() => !isOfSite(number) && isFilled());
    return taken;
  },
};

/** @returns milliseconds from the start of the document to the first element that a selector finds */
function seen(selector: string): Promise<number> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector(selector)) return;
      observer.disconnect();
      resolve(performance.now());
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}

/** Look at every frame whether something is so. */
async function until(so: () => boolean): Promise<void> {
  const end = performance.now() + PATIENCE_MILLISECONDS;
  do await nextFrame();
  while (!so() && performance.now() < end);
  if (!so()) throw new Error('Waited in vain for rows');
}

function isOfSite(number: number): boolean {
  const sites = [...document.querySelectorAll('[data-article-id] .entry-site')];
  return sites.length > 0 && sites.every(({ textContent }) => textContent === `صحيفة ${number}`);
}

function type(text: string): void {
  const input = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (!input) throw new Error('There is no search');
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

function nextFrame(): Promise<number> {
  return new Promise(requestAnimationFrame);
}

/** Whether every part of the list that is on the screen has its rows. */
function isFilled(): boolean {
  const list = document.querySelector('[data-part="results"]');
  if (!list) return true;
  const header = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
  const { top, bottom } = list.getBoundingClientRect();
  const [from, to] = [Math.max(top, header), Math.min(bottom, innerHeight)];
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const row of list.children) {
    const box = row.getBoundingClientRect();
    if (box.bottom <= from || box.top >= to) continue;
    if (!row.hasAttribute('data-article-id')) return false;
    first = Math.min(first, box.top);
    last = Math.max(last, box.bottom);
  }
  // Half a row of room for the gaps between them.
  return to - from < 1 || (first <= from + 40 && last >= to - 40);
}

declare global {
  /** For those who look at a page from outside. */
  var probe: typeof tools;
}
globalThis.probe = tools;
