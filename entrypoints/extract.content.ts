import { defineContentScript } from 'wxt/utils/define-content-script';
import { extractArticle } from '../utils/extraction';
import type { PageReading } from '../utils/page-reading';

export default defineContentScript({
  registration: 'runtime',
  main(): PageReading {
    try {
      const article = extractArticle(document, { url: location.href });
      return article ? { kind: 'article', article } : { kind: 'failure', failure: 'no-article' };
    } catch {
      return { kind: 'failure', failure: 'failed' };
    }
  },
});
