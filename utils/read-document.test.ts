// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import type { UnsettledArticle } from './extraction/describe/signs';
import { readPage } from './extraction/read';
import { readDocument } from './read-document';

vi.mock('./extraction/read', () => ({ readPage: vi.fn() }));
const read = vi.mocked(readPage);
afterEach(() => {
  read.mockReset();
  document.body.replaceChildren();
  getSelection()?.removeAllRanges();
});

const ADDRESS = 'https://x.example/story';
const NOTHING = { article: null, selection: null };
const article = { html: '<p>كلّ</p>' } as UnsettledArticle;
const selection = { html: '<p>جزء</p>' } as UnsettledArticle;
const open = { shadowRoot: () => null };

function page(facts: { contentType?: string; readyState?: DocumentReadyState } = {}): Document {
  const { contentType = 'text/html', readyState = 'complete' } = facts;
  return Object.create(document, { contentType: { value: contentType }, readyState: { value: readyState } });
}

it('hands over the article, the selection and the links to other parts', () => {
  read.mockReturnValue({ article, selection });
  const link = document.createElement('a');
  link.href = `${ADDRESS}?page=2`;
  link.textContent = ' ٢ ';
  document.body.append(link);
  const links = [{ href: `${ADDRESS}?page=2`, label: '٢', isNext: false }];
  expect(readDocument(document, ADDRESS, open)).toEqual({ kind: 'article', article, selection, links });
});

it('tells the extraction what is selected', () => {
  read.mockReturnValue({ article, selection });
  document.body.append('نصّ محدّد');
  getSelection()?.selectAllChildren(document.body);
  readDocument(document, ADDRESS, open);
  expect(String(read.mock.lastCall?.[1].ranges?.[0])).toBe('نصّ محدّد');
  getSelection()?.collapseToEnd();
  readDocument(document, ADDRESS, open);
  expect(read.mock.lastCall?.[1]).toEqual({ url: ADDRESS, ranges: [], ...open });
});

it('reads the selection where there is nothing else', () => {
  read.mockReturnValue({ article: null, selection });
  const reading = { kind: 'article', article: selection, selection: null, links: [] };
  expect(readDocument(page(), ADDRESS)).toEqual(reading);
});

it.each([
  'application/pdf',
  'text/plain',
  'image/png',
  'image/svg+xml',
  'application/json',
  'text/xml',
  'text/html-x',
])('calls %s a file, without looking for an article', (contentType) => {
  expect(readDocument(page({ contentType }), '')).toEqual({ kind: 'failure', failure: 'file' });
  expect(read).not.toHaveBeenCalled();
});

it.each([
  ['complete', 'no-article'],
  ['interactive', 'no-article'],
  ['loading', 'loading'],
] as const)('says of a page without an article that is %s: %s', (readyState, failure) => {
  read.mockReturnValue(NOTHING);
  expect(readDocument(page({ readyState }), '')).toEqual({ kind: 'failure', failure });
});

it('reads XHTML', () => {
  read.mockReturnValue(NOTHING);
  expect(readDocument(page({ contentType: 'application/xhtml+xml' }), '')).toMatchObject({
    failure: 'no-article',
  });
});

it('survives an extraction that throws', () => {
  read.mockImplementation(() => {
    throw new RangeError('too deep');
  });
  expect(readDocument(page(), '')).toEqual({ kind: 'failure', failure: 'failed' });
});
