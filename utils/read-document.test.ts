import { afterEach, expect, it, vi } from 'vitest';
import type { UnsettledArticle } from './extraction/describe/signs';
import { readArticle } from './extraction/read';
import { readDocument } from './read-document';

vi.mock('./extraction/read', () => ({ readArticle: vi.fn() }));
const extract = vi.mocked(readArticle);
afterEach(() => extract.mockReset());

function page(facts: { contentType?: string; readyState?: DocumentReadyState } = {}): Document {
  const { contentType = 'text/html', readyState = 'complete' } = facts;
  return Object.create(document, { contentType: { value: contentType }, readyState: { value: readyState } });
}

it('hands over the article', () => {
  const article = { title: 'عنوان' } as UnsettledArticle;
  extract.mockReturnValue(article);
  const here = page();
  expect(readDocument(here, 'https://x.example/')).toEqual({ kind: 'article', article });
  expect(extract).toHaveBeenCalledWith(here, 'https://x.example/');
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
  expect(extract).not.toHaveBeenCalled();
});

it.each([
  ['complete', 'no-article'],
  ['interactive', 'no-article'],
  ['loading', 'loading'],
] as const)('says of a page without an article that is %s: %s', (readyState, failure) => {
  extract.mockReturnValue(null);
  expect(readDocument(page({ readyState }), '')).toEqual({ kind: 'failure', failure });
});

it('reads XHTML', () => {
  extract.mockReturnValue(null);
  expect(readDocument(page({ contentType: 'application/xhtml+xml' }), '')).toMatchObject({
    failure: 'no-article',
  });
});

it('survives an extraction that throws', () => {
  extract.mockImplementation(() => {
    throw new RangeError('too deep');
  });
  expect(readDocument(page(), '')).toEqual({ kind: 'failure', failure: 'failed' });
});
