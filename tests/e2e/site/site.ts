import { png } from '../../../scripts/lib/png.mjs';
import { type Reply, serve } from '../../../scripts/lib/serve.mjs';
import { articlePage } from './articles';
import { closedPage, composedPage, framedPage } from './composed';
import { clobberedPage, hostilePage } from './hostile';
import { pageInParts } from './in-parts';
import { HOME, LISTING, LOGIN, PDF, SEARCH, SLOW, STALLED } from './other-pages';

const PAGES: Record<string, (url: URL) => Reply> = {
  '/home': () => ({ body: HOME }),
  '/listing': () => ({ body: LISTING }),
  '/search': () => ({ body: SEARCH }),
  '/login': () => ({ body: LOGIN }),
  '/slow': () => ({ body: SLOW, unfinished: true }),
  '/stalled': () => ({ body: STALLED, unfinished: true }),
  '/paper.pdf': () => ({ body: PDF, type: 'application/pdf' }),
  '/notes.txt': () => ({ body: 'سطر أول\nسطر ثان\n', type: 'text/plain; charset=utf-8' }),
  '/data.xml': () => ({ body: '<?xml version="1.0"?><data><item>1</item></data>', type: 'application/xml' }),
  '/data.json': () => ({ body: '{"article":"نص"}', type: 'application/json' }),
  '/hostile': () => ({ body: hostilePage() }),
  '/clobbered': () => ({ body: clobberedPage() }),
  '/composed': () => ({ body: composedPage() }),
  '/closed': () => ({ body: closedPage() }),
  '/framed': () => ({ body: framedPage() }),
  '/in-parts': (url) => ({ body: pageInParts(url) }),
  '/in-parts/linked': (url) => ({ body: pageInParts(url) }),
  '/far': ({ port }) => ({ body: articlePage({ language: 'ar', name: 'far', insert: farImage(port) }) }),
  '/old': () => ({ body: windows1256(oldPage()), type: 'text/html' }),
  '/short': () => ({ body: '', status: 302, headers: { location: '/ar/moved' } }),
  '/members': () => ({ body: LOGIN, status: 403 }),
  '/blank': () => ({ body: '<!doctype html><title>بلا مقال</title><p>قريبًا</p>' }),
  '/huge': () => ({ body: articlePage({ language: 'ar', name: 'huge', paragraphs: 2500 }) }),
};

/**
 * The site that the tests read. `/ar/…`, `/en/…` and `/fa/…` are articles, each with a text of its own; every path
 * that ends in `.png` is a picture; PAGES are the rest.
 */
export function startSite() {
  return serve((url) => {
    const { pathname } = url;
    const page = PAGES[pathname]?.(url);
    if (page) return page;
    const [, language, name] = /^\/(ar|en|fa)\/([^/]+)/.exec(pathname) ?? [];
    if (isLanguage(language) && name) return { body: articlePage({ language, name }) };
    if (pathname.endsWith('.png')) return { body: png(320, 180, [200, 120, 60]), type: 'image/png' };
    return null;
  });
}

/** An image that the page may show, and its scripts may not read: it is on another origin. */
function farImage(port: string): string {
  return `<figure><img src="http://localhost:${port}/images/far.png" width="320" height="180" alt=""></figure>`;
}

/** An article as Arabic sites were written twenty years ago. */
function oldPage(): string {
  return articlePage({ language: 'ar', name: 'old' }).replace('charset="utf-8"', 'charset="windows-1256"');
}

function windows1256(text: string): Uint8Array {
  const letters = new TextDecoder('windows-1256').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from(text, (letter) => Math.max(0, letters.indexOf(letter)));
}

function isLanguage(text: string | undefined): text is 'ar' | 'en' | 'fa' {
  return text === 'ar' || text === 'en' || text === 'fa';
}
