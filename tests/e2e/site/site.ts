import { png } from '../../../scripts/lib/png.mjs';
import { type Reply, serve } from '../../../scripts/lib/serve.mjs';
import { articlePage } from './articles';
import { clobberedPage, hostilePage } from './hostile';
import { HOME, LISTING, LOGIN, PDF, SEARCH, SLOW, STALLED } from './other-pages';

const PAGES: Record<string, () => Reply> = {
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
  '/huge': () => ({ body: articlePage({ language: 'ar', name: 'huge', paragraphs: 2500 }) }),
};

/**
 * The site that the tests read. `/ar/…`, `/en/…` and `/fa/…` are articles, each with a text of its own; every path
 * that ends in `.png` is a picture; PAGES are the rest.
 */
export function startSite() {
  return serve(({ pathname }) => {
    const page = PAGES[pathname]?.();
    if (page) return page;
    const [, language, name] = /^\/(ar|en|fa)\/([^/]+)/.exec(pathname) ?? [];
    if (isLanguage(language) && name) return { body: articlePage({ language, name }) };
    if (pathname.endsWith('.png')) return { body: png(320, 180, [200, 120, 60]), type: 'image/png' };
    return null;
  });
}

function isLanguage(text: string | undefined): text is 'ar' | 'en' | 'fa' {
  return text === 'ar' || text === 'en' || text === 'fa';
}
