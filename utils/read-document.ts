import { extractArticle } from './extraction';
import type { PageReading } from './page-reading';

/** What the content script says of the page that it runs in. Never throws: the page must not see our errors. */
export function readDocument(document: Document, url: string): PageReading {
  // Browsers show PDF, images, text and XML in documents of their own making, which hold no article.
  if (!/^(text\/html|application\/xhtml\+xml)$/.test(document.contentType)) return failure('file');
  try {
    const article = extractArticle(document, { url });
    if (article) return { kind: 'article', article };
    return failure(document.readyState === 'loading' ? 'loading' : 'no-article');
  } catch {
    return failure('failed');
  }
}

function failure(failure: Extract<PageReading, { kind: 'failure' }>['failure']): PageReading {
  return { kind: 'failure', failure };
}
