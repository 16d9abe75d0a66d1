// @vitest-environment node
import { expect, it, vi } from 'vitest';
import type { Article } from '../article';
import type { ReadArticle } from '../page-reading';
import { followParts } from './follow';
import { nextPart, type PartLink } from './next-part';

const STORY = 'https://x.example/story';
const text = (part: number): string =>
  `<p>هذه فقرة من الجزء رقم ${part} وهي طويلة بما يكفي لئلا تتكرر في غيره.</p>`;

function article(part: number, html = text(part)): Article {
  const facts = {
    byline: null,
    siteName: null,
    publishedAt: null,
    lang: 'ar',
    dir: 'rtl',
    excerpt: '',
  } as const;
  return { ...facts, url: STORY, title: 'قصة', leadImage: null, html, wordCount: 13 };
}

/** A site whose articles link the part that follows; after `last` there is none. */
function site(last: number) {
  const linksOf = (part: number): PartLink[] =>
    part < last ? [{ href: `${STORY}?page=${part + 1}`, label: 'التالي', isNext: false }] : [];
  const read = vi.fn(async (url: string): Promise<ReadArticle | null> => {
    const part = Number(new URL(url).searchParams.get('page'));
    return { kind: 'article', article: article(part), selection: null, links: linksOf(part) };
  });
  const next = nextPart(linksOf(1), STORY);
  if (!next) throw new Error('no next part');
  return { read, next };
}

it('joins the parts in their order', async () => {
  const { read, next } = site(4);
  const followed = await followParts(article(1), next, read);
  expect(followed).toMatchObject({ parts: 4, next: null });
  expect(followed.article).toEqual({
    ...article(1),
    html: [1, 2, 3, 4].map(text).join('\n'),
    wordCount: 13 + 3 * 14,
  });
});

it('reads no more than twenty parts, and says which is next', async () => {
  const { read, next } = site(50);
  const followed = await followParts(article(1), next, read);
  expect(followed).toMatchObject({ parts: 20, next: { number: 21 } });
  expect(read).toHaveBeenCalledTimes(19);
});

it('stops where a part can’t be read, and says which', async () => {
  const { read, next } = site(4);
  const stopped = (url: string) => (url.endsWith('3') ? Promise.resolve(null) : read(url));
  expect(await followParts(article(1), next, stopped)).toMatchObject({ parts: 2, next: { number: 3 } });
});

it('stops where the site sends back a part that was read', async () => {
  const { next } = site(4);
  const again: ReadArticle = { kind: 'article', article: article(1), selection: null, links: [] };
  expect(await followParts(article(1), next, async () => again)).toMatchObject({
    parts: 1,
    next: { number: 2 },
  });
});

it('goes to no other origin and in no circle', async () => {
  const { read, next } = site(2);
  const links = [{ href: 'https://y.example/story?page=3', label: '3', isNext: false }];
  read.mockResolvedValue({ kind: 'article', article: article(2), selection: null, links });
  expect((await followParts(article(1), next, read)).parts).toBe(2);
  expect(read).toHaveBeenCalledTimes(1);
});
