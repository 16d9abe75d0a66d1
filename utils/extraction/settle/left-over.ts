import type { Signs } from '../describe/signs';
import type { StatedArticle } from '../describe/stated-article';
import { statedAddresses } from './address';
import { fold } from './fold';
import { likeness, wordsOf } from './likeness';
import { readLinkedData } from './linked-data';
import { isSiteName, siteNames } from './site-affix';
import { statedSiteNames } from './site-name';
import { metaContent, statementsOf } from './statements';

/** What `<meta>` says of the site rather than of a page. */
const OF_SITE =
  /^(og:(site_name|locale)|application-name|apple-mobile-web-app-title|dc\.publisher|twitter:site|content-language)$/;

/** Titles of one article that have less in common than this are hard to find; those of two, more (see likeness). */
const RELATED = 0.25;

/**
 * Signs without what the head of the page still says of another article. Sites that change pages by script, or load the
 * next story below, often renew no more than the address and the tab's name: then the stated address is another page's,
 * and the stated title has nothing of the headline that readers see and the tab bears.
 */
export function withoutLeftOvers(signs: Signs): Signs {
  const { url, meta, microdata, linkedData } = signs;
  const stated = metaContent(signs, 'og:title', 'twitter:title');
  const headlines = stated && isStatedElsewhere(signs) ? namesakesOfTab(signs).map(wordsOf) : [];
  const isRelated = (title: string | null): boolean => {
    const words = wordsOf(fold(title ?? ''));
    return !title || headlines.some((headline) => likeness(words, headline) >= RELATED);
  };
  if (!headlines.length || isRelated(stated) || isNameOfSite(stated, signs)) return signs;
  const isOwn = ({ headline, name }: StatedArticle): boolean => isRelated(headline ?? name);
  return {
    ...signs,
    canonical: null,
    meta: Object.fromEntries(Object.entries(meta).filter(([name]) => OF_SITE.test(name))),
    microdata: microdata.filter(isOwn),
    linkedData: linkedData.filter((block) => readLinkedData([block], url).articles.every(isOwn)),
    scriptDate: null,
  };
}

/** Does the page give addresses, none of them its own? Parameters and a slash at the end may differ. */
function isStatedElsewhere(signs: Signs): boolean {
  const stated = statedAddresses(signs);
  return stated.length > 0 && stated.every((address) => pathOf(address) !== pathOf(signs.url));
}

function pathOf(address: string): string {
  return new URL(address).pathname.replace(/\/$/, '');
}

/** The main headings that the tab bears the name of, folded. */
function namesakesOfTab({ headings, documentTitle }: Signs): string[] {
  const tab = fold(documentTitle);
  const folded = headings.filter(({ level }) => level === 1).map(({ text }) => fold(text));
  return folded.filter((text) => text.includes(' ') && tab.includes(text));
}

/** Some sites state nothing but their own name. */
function isNameOfSite(title: string | null, signs: Signs): boolean {
  const names = siteNames(statedSiteNames(statementsOf(signs)), signs.url);
  return isSiteName(fold(title ?? ''), names);
}
