import { foldForSearch } from '../../text/fold';
import { squeezed } from '../../text/space';
import { metaContent } from '../prepare/metadata';
import type { Found } from './index';

/** The people who wrote the article, or null; never the site or a role account. */
export function bylineOf(page: Document, { metadata }: Found, siteName: string | null): string | null {
  const visible = page.querySelector('[rel~="author"],[itemprop~="author"],.author,.byline')?.textContent;
  const candidates = [
    ...metadata.stated.map(({ authors }) => [...new Set(authors)].join(', ')),
    metaContent(metadata, 'author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author'),
    squeezed(visible ?? ''),
  ];
  const isPerson = (name: string): boolean =>
    name.length < 120 &&
    !/^https?:|^@|^admin(istrator)?$/i.test(name) &&
    foldForSearch(name) !== foldForSearch(siteName ?? '');
  return candidates.find((name) => name && isPerson(name)) ?? null;
}
