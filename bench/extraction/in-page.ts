/**
 * The half of the bench that runs in the browser: every tool on one page, each on a document of its own, parsed
 * outside the clock. Bundled by browser.mjs; the other half calls `globalThis.runTools`.
 */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { extractArticle } from '../../utils/extraction';
import { parsePage } from './page';
import { textOfHtml } from './text';

export type ToolName = 'warraq' | 'readability' | 'defuddle';

/** What one tool made of one page. */
export interface Outcome {
  /** One line a block, captions left out; '' where the tool found no article or failed. */
  text: string;
  title: string;
  byline: string;
  date: string;
  lang: string;
  siteName: string;
  /** Milliseconds, best of the runs. */
  ms: number;
  /** Why there is no text: the error's message, or 'no article'. */
  failure: string | null;
}

interface Reading {
  html: string;
  title?: string | null | undefined;
  byline?: string | null | undefined;
  date?: string | null | undefined;
  lang?: string | null | undefined;
  siteName?: string | null | undefined;
}

const TOOLS: Record<ToolName, (document: Document, url: string) => Reading | null> = {
  warraq(document, url) {
    const article = extractArticle(document, { url });
    return article && { ...article, date: article.publishedAt };
  },
  readability(document) {
    const article = new Readability(document).parse();
    return article && { ...article, html: article.content ?? '', date: article.publishedTime };
  },
  defuddle(document, url) {
    const article = new Defuddle(document, { url }).parse();
    return {
      html: article.content,
      title: article.title,
      byline: article.author,
      date: article.published,
      lang: article.language,
      siteName: article.site,
    };
  },
};

function runTool(name: ToolName, source: string | null, url: string, repeat: number): Outcome {
  let reading: Reading | null = null;
  let failure: string | null = null;
  let ms = Number.POSITIVE_INFINITY;
  for (let run = 0; run < repeat; run++) {
    const document = source === null ? globalThis.document : parsePage(source, url);
    const start = performance.now();
    try {
      reading = TOOLS[name](document, url);
    } catch (error) {
      failure = String(error);
    }
    ms = Math.min(ms, performance.now() - start);
  }
  const text = reading ? textOfHtml(reading.html) : '';
  return {
    text,
    title: reading?.title ?? '',
    byline: reading?.byline ?? '',
    date: reading?.date ?? '',
    lang: reading?.lang ?? '',
    siteName: reading?.siteName ?? '',
    ms,
    failure: failure ?? (text ? null : 'no article'),
  };
}

/**
 * Runs the tools in turn; which goes first changes from page to page, so that none always meets a cold cache.
 * @param source the page; null where the tab itself shows it
 */
function runTools(
  source: string | null,
  url: string,
  names: ToolName[],
  repeat: number,
): Record<string, Outcome> {
  const turn = (source?.length ?? 0) % names.length;
  const order = [...names.slice(turn), ...names.slice(0, turn)];
  return Object.fromEntries(order.map((name) => [name, runTool(name, source, url, repeat)]));
}

Object.assign(globalThis, { runTools });
