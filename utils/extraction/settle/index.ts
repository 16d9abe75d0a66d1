import type { Article } from '../../article';
import { textOf } from '../../text/html';
import { countWords } from '../../text/words';
import type { UnsettledArticle } from '../describe/signs';
import { articleAddress } from './address';
import { withoutBoilerplate } from './boilerplate';
import { bylineOf } from './byline';
import { withEmbedPages } from './embed-address';
import { excerptOf } from './excerpt';
import { forgetTexts } from './fold';
import { languageOf } from './language';
import { leadImageOf } from './lead-image';
import { withoutLeftOvers } from './left-over';
import { publishedAtOf } from './published';
import { withoutHead } from './repeated-title';
import { siteNameOf, statedSiteNames } from './site-name';
import { withStandfirst } from './standfirst';
import { statementsOf } from './statements';
import { titleOf } from './title';
import { withoutTrackers } from './trackers';

/**
 * An article with everything that its page showed only signs of. Needs no page: it works anywhere.
 * @throws TypeError where the page's address is no URL
 */
export function settleArticle({ html: written, dir, signs: all }: UnsettledArticle): Article {
  forgetTexts();
  const signs = withoutLeftOvers(all);
  const statements = statementsOf(signs);
  const sites = statedSiteNames(statements);
  const { text: shown, index: headline } = titleOf(signs, statements, sites);
  const title = withoutSoftHyphens(shown);
  const siteName = siteNameOf(sites, signs.documentTitle, title);
  const byline = bylineOf(signs, statements, { siteName, sites }, headline, written);
  const body = withoutHead(withoutInvisible(written), title, byline);
  const told = withStandfirst(withoutBoilerplate(body, byline));
  const html = withEmbedPages(withoutTrackers(told), title);
  const text = textOf(html);
  const lang = languageOf(signs, statements, `${title} ${text}`);
  return {
    url: articleAddress(signs),
    title,
    siteName,
    byline,
    publishedAt: publishedAtOf(signs, statements, headline, lang),
    lang,
    dir,
    excerpt: excerptOf(signs, statements, { title, html, text }),
    leadImage: leadImageOf(signs, statements, html),
    html,
    wordCount: countWords(text),
  };
}

/** Editors leave spaces of no width at the ends of paragraphs, and paragraphs of nothing else. */
const NO_WIDTH = /(<[^>]+>)[\u200b\ufeff]+|[\u200b\ufeff]+(?=<)/g;

function withoutInvisible(html: string): string {
  return withoutSoftHyphens(html)
    .replace(NO_WIDTH, '$1')
    .replace(/<p(?: [^>]*)?>\s*<\/p>/g, '');
}

/** They say where a word may be parted, which browsers know themselves, and part it for whoever looks for it elsewhere. */
function withoutSoftHyphens(text: string): string {
  return text.replaceAll('\u00ad', '');
}
