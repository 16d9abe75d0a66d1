// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { Article } from '../article';
import { openLibrary } from '.';
import { cardId } from './documents';
import { LibraryFeed } from './feed';

function article(name: string, html = `<p>${name}</p>`): Article {
  return {
    url: `https://example.org/${name}`,
    title: name,
    byline: null,
    siteName: null,
    publishedAt: null,
    lang: 'ar',
    dir: 'rtl',
    excerpt: '',
    leadImage: null,
    html,
    wordCount: 1,
  };
}

it('tells what was saved, changed and put into the bin, each once, with its text', async () => {
  const library = openLibrary('feed-changes');
  const feed = new LibraryFeed('feed-changes');
  expect(await feed.sequence()).toBe(0);

  const one = await library.save(article('one'));
  const two = await library.save(article('two'));
  const first = await feed.changes(0, 100);
  expect(first.cards.map(({ title }) => title).sort()).toEqual(['one', 'two']);
  expect(await feed.contents([one.content ?? '', two.content ?? '', 'none'])).toEqual(
    new Map([
      [one.content ?? '', '<p>one</p>'],
      [two.content ?? '', '<p>two</p>'],
    ]),
  );
  expect(await feed.changes(first.sequence, 100)).toEqual({ cards: [], gone: [], sequence: first.sequence });

  await library.edit([{ id: cardId(one), change: { removedAt: 1 } }]);
  await library.save(article('two', '<p>anew</p>'));
  const second = await feed.changes(first.sequence, 100);
  expect(second.gone).toEqual([cardId(one)]);
  expect(second.cards.map(({ title }) => title)).toEqual(['two']);
  expect(second.sequence).toBe(await feed.sequence());

  await library.edit([{ id: cardId(one), change: { removedAt: null } }]);
  expect((await feed.changes(second.sequence, 100)).cards.map(({ title }) => title)).toEqual(['one']);
});

it('tells of links whose pages are not here only where there is something to look for them by', async () => {
  const library = openLibrary('feed-links');
  const feed = new LibraryFeed('feed-links');
  const [bare, titled, tagged, page] = await library.fetching.add([
    { url: 'https://example.org/a/%D8%A3' },
    { url: 'https://example.org/b', title: 'A title' },
    { url: 'https://example.org/c' },
    { url: 'https://example.org/d' },
  ]);
  await library.edit([{ id: tagged ?? '', change: { tags: ['t'] } }]);
  await library.fetching.complete(page ?? '', { ...article('d') });
  const listed = [titled, tagged, page].sort();

  const { cards, gone, sequence } = await feed.changes(0, 100);
  expect(cards.map(cardId).sort()).toEqual(listed);
  expect(gone).toEqual([bare]);
  for await (const all of feed.cards(100)) expect(all.map(cardId).sort()).toEqual(listed);
  const last = await feed.last(100);
  expect(last.cards.map(cardId).sort()).toEqual(listed);
  expect(last.all).toBe(true);
  expect((await feed.last(2)).all).toBe(false);
  expect(await feed.some([bare ?? '', page ?? ''])).toHaveLength(1);

  await library.edit([{ id: tagged ?? '', change: { tags: [] } }]);
  expect((await feed.changes(sequence, 100)).gone).toEqual([tagged]);
});

it('tells all changes in pieces of any size', async () => {
  const library = openLibrary('feed-pieces');
  const feed = new LibraryFeed('feed-pieces');
  for (const name of ['a', 'b', 'c', 'd', 'e']) await library.save(article(name));
  const end = await feed.sequence();
  const titles: string[] = [];
  for (let since = 0; since < end; ) {
    const { cards, sequence } = await feed.changes(since, 3);
    titles.push(...cards.map(({ title }) => title));
    since = sequence;
  }
  expect(titles).toEqual(['a', 'b', 'c', 'd', 'e']);
});

it('pages through all cards but those in the bin', async () => {
  const library = openLibrary('feed-cards');
  const feed = new LibraryFeed('feed-cards');
  const kept = ['a', 'b', 'c', 'd', 'e'];
  for (const name of kept) await library.save(article(name));
  await library.edit([{ id: cardId(await library.save(article('binned'))), change: { removedAt: 1 } }]);
  const pages: string[] = [];
  for await (const page of feed.cards(2)) pages.push(...page.map(({ title }) => title));
  expect(pages.sort()).toEqual(kept);
});

it('knows one library from another', async () => {
  expect(await new LibraryFeed('feed-a').identity()).toBe(await new LibraryFeed('feed-a').identity());
  expect(await new LibraryFeed('feed-a').identity()).not.toBe(await new LibraryFeed('feed-b').identity());
});
