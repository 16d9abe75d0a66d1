import { readArticle } from './extraction/read';
import type { RawReading } from './page-reading';

/** What the content script says of the page that it runs in. Never throws: the page must not see our errors. */
export function readDocument(document: Document, url: string): RawReading {
  // Browsers show PDF, images, text and XML in documents of their own making, which hold no article.
  if (!/^(text\/html|application\/xhtml\+xml)$/.test(document.contentType)) return failure('file');
  try {
    const article = readArticle(document, url);
    if (article) return { kind: 'article', article };
    return failure(document.readyState === 'loading' ? 'loading' : 'no-article');
  } catch {
    return failure('failed');
  }
}

function failure(failure: Extract<RawReading, { kind: 'failure' }>['failure']): RawReading {
  return { kind: 'failure', failure };
}
