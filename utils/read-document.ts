import { readPage } from './extraction/read';
import type { RawReading } from './page-reading';
import { partLinks } from './parts/links';

/** What a page that is open in a tab has besides its document. */
export interface OpenPage {
  /** How an element's shadow root is had, where browsers hand out closed ones. */
  shadowRoot: (element: Element) => ShadowRoot | null;
}

/** What the content script says of the page that it runs in. Never throws: the page must not see our errors. */
export function readDocument(document: Document, url: string, open?: OpenPage): RawReading {
  // Browsers show PDF, images, text and XML in documents of their own making, which hold no article.
  if (!/^(text\/html|application\/xhtml\+xml)$/.test(document.contentType)) return failure('file');
  try {
    const ranges = open ? selectedRanges(document) : [];
    const { article, selection } = readPage(document, { url, ranges, ...open });
    const shown = article ?? selection;
    if (!shown) return failure(document.readyState === 'loading' ? 'loading' : 'no-article');
    return {
      kind: 'article',
      article: shown,
      selection: article && selection,
      links: article ? partLinks(document, url) : [],
    };
  } catch {
    return failure('failed');
  }
}

/** Firefox lets readers select several parts of a page. */
function selectedRanges(document: Document): Range[] {
  const selection = Document.prototype.getSelection.call(document);
  const ranges = Array.from({ length: selection?.rangeCount ?? 0 }, (_, index) =>
    selection?.getRangeAt(index),
  );
  return ranges.filter((range) => range !== undefined && !range.collapsed) as Range[];
}

function failure(failure: Extract<RawReading, { kind: 'failure' }>['failure']): RawReading {
  return { kind: 'failure', failure };
}
