import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extractArticle } from '../../utils/extraction';
import { hostileHtml } from '../hostile-pages';
import { closeLivePages, livePage } from '../live-page';
import { expectSound } from '../sound-article';

const ADDRESS = 'https://site.example/2024/03/story.html?utm_source=x';
const SENTENCE = 'بعد عشر سنوات من الأشغال المتقطعة، عادت أرصفة الميناء إلى استقبال المراكب والزوار. ';

/** Far above what a slow machine needs, far below what anything worse than linear would take (milliseconds a node). */
const PER_NODE = 0.5;
const ALWAYS = 15_000;

test('whatever the live page, extraction returns, changes nothing in it, and says the same twice', () => {
  fc.assert(
    fc
      .property(hostileHtml, (html) => {
        const page = livePage(html);
        const before = page.documentElement.outerHTML;
        const watch = new MutationObserver(() => {});
        watch.observe(page, { attributes: true, characterData: true, childList: true, subtree: true });
        const article = extractArticle(page, { url: ADDRESS });
        expect(watch.takeRecords()).toEqual([]);
        expect(page.documentElement.outerHTML).toBe(before);
        expect(extractArticle(page, { url: ADDRESS })).toEqual(article);
        if (article) expectSound(article);
      })
      .afterEach(closeLivePages),
    { numRuns: 200 },
  );
}, 120_000);

/** Pages that are too large for an array of arbitraries, each grown from a seed or a rule. */
const LARGE: Record<string, () => Document> = {
  '100,000 nodes, nested at random': () => grown(100_000, randomly(1)),
  '100,000 nodes in one row': () => grown(100_000, (body) => body),
  '5,000 elements deep': () => grown(5000, (_, last) => last),
  '100,000 links': () => parsed(`<p>${'<a href="/x">خبر</a> '.repeat(50_000)}</p>`),
  'a paragraph of two million letters': () => parsed(`<p>${SENTENCE.repeat(24_000)}</p>`),
  'attributes of a million letters': () =>
    parsed(`<div class="${'x '.repeat(500_000)}" style="${'y:z;'.repeat(250_000)}">${proseOf(50)}</div>`),
  '50,000 unclosed tables, cells and forms': () =>
    parsed('<table><tr><td><form><td><tr></table><p>'.repeat(10_000) + proseOf(50)),
  '20,000 headings that repeat the title': () =>
    parsed(`<title>${SENTENCE}</title>${`<h2>${SENTENCE}</h2>`.repeat(20_000)}`),
  '30,000 images with long sets of sources': () =>
    parsed(`<img srcset="${'/a.jpg 1w, '.repeat(20)}/b.jpg 2w" data-src="/c.jpg">`.repeat(30_000)),
  '20,000 comments, each deep in others': () =>
    parsed(
      `${proseOf(20)}${'<div class="comments">'.repeat(390)}${`<p class="comment">${SENTENCE}</p>`.repeat(20_000)}`,
    ),
  '20,000 links to the comments amid a text': () =>
    parsed(`<p><a href="#c">اترك تعليقا</a></p><p>${SENTENCE.repeat(2)}</p>`.repeat(20_000)),
  '20,000 cards of other stories': () =>
    parsed(proseOf(20) + `<div><h3><a href="/x">${SENTENCE}</a></h3><p>${SENTENCE}</p></div>`.repeat(20_000)),
  '60,000 short lines and 100,000 fields to be filled in': () =>
    parsed(`${`<p>${SENTENCE}</p>`.repeat(60_000)}<div>${'<input type="radio">'.repeat(100_000)}</div>`),
  '3,000 scripts of JSON-LD, nested and broken': () =>
    parsed(
      `<script type="application/ld+json">${'{"@graph":['.repeat(200)}</script>`.repeat(3000) + proseOf(50),
    ),
};

test.for(Object.entries(LARGE))('returns in bounded time: %s', { timeout: 120_000 }, ([, build]) => {
  const page = build();
  const before = page.documentElement.outerHTML;
  const nodes = page.getElementsByTagName('*').length + before.length / 100;
  const start = performance.now();
  const article = extractArticle(page, { url: ADDRESS });
  expect(performance.now() - start).toBeLessThan(ALWAYS + nodes * PER_NODE);
  expect(page.documentElement.outerHTML === before, 'the page is left as it was').toBe(true);
  if (article) expect(URL.canParse(article.url)).toBe(true);
});

function parsed(body: string): Document {
  return new DOMParser().parseFromString(`<!DOCTYPE html><body>${body}`, 'text/html');
}

function proseOf(paragraphs: number): string {
  return `<p>${SENTENCE.repeat(5)}</p>`.repeat(paragraphs);
}

const NAMES = ['div', 'p', 'span', 'a', 'ul', 'li', 'table', 'tr', 'td', 'section', 'b', 'blockquote', 'h2'];

/** A page of so many nodes, each put where `place` says; built by hand, because the parser stops at 512 levels. */
function grown(count: number, place: (body: Element, last: Element) => Element): Document {
  const page = parsed('');
  let last: Element = page.body;
  for (let made = 0; made < count; made += 2) {
    const element = page.createElement(NAMES[made % NAMES.length] ?? 'div');
    element.append(SENTENCE.slice(0, made % SENTENCE.length));
    place(page.body, last).append(element);
    last = element;
  }
  return page;
}

/** Deeper, beside, or some levels up: the same for the same seed (a linear congruential generator). */
function randomly(seed: number): (body: Element, last: Element) => Element {
  let state = seed;
  return (body, last) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    let parent: Element = last;
    for (let up = state % 5; up > 1 && parent !== body; up--) parent = parent.parentElement ?? body;
    return parent;
  };
}
