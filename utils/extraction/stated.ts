import { type Metadata, metaContent } from './prepare/metadata';

/** What a page's own data say of its article, as far as it helps to find it. */
export interface Stated {
  /** What its tab is called: scripts keep it true where they change the page. */
  tab: string;
  /** A sentence or two about it, or ''. */
  description: string;
  /** Of its address. */
  host: string;
  /** Its whole text, or null. */
  text: string | null;
  /** What the page is called, or stands at: the root of a site holds no article, as a rule. */
  kind: 'article' | 'permalink' | 'other' | 'unknown';
}

/** @param url absolute URL of the page */
export function statedOf(metadata: Metadata, url: string): Stated {
  return {
    tab: metadata.documentTitle,
    description: metaContent(metadata, 'og:description', 'description') ?? '',
    host: new URL(url).host,
    text: wholeText(metadata),
    kind: kindOf(metadata, url),
  };
}

/** In JSON-LD, with its escapes. */
const BODY = /"(?:articleBody|reviewBody)"\s*:\s*"([^"\\]*(?:\\.[^"\\]*)*)"/;
/** Shorter statements are teasers (characters). */
const WHOLE_TEXT = 300;

function wholeText({ linkedData }: Metadata): string | null {
  for (const text of linkedData) {
    const [, written = ''] = BODY.exec(text) ?? [];
    // What is compared with it is letters and digits alone.
    if (written.length > WHOLE_TEXT)
      return written.replace(/\\u([\da-f]{4})|\\.|&\w+;/gi, (_, code) => letter(code));
  }
  return null;
}

function letter(code: string | undefined): string {
  return code ? String.fromCharCode(Number.parseInt(code, 16)) : ' ';
}

const ARTICLE_IN_DATA = /"@type"\s*:\s*(\[[^\]]*)?"[^"\]]*(Article|BlogPosting|Report)"/;
/** Of several: a category, a list of a blog's posts. */
const LIST_IN_DATA = /"CollectionPage"|"blogPost"/;

/** Of what was written on a day, or in a month; blogs give such addresses, and none to what they list but with a number. */
const PERMALINK = /\/(19|20)\d\d([/-])\d\d?\2(\d\d?\2)?(?!page\/)\d{0,9}[^\d/]/;

/**
 * Where sites keep articles, also in French or Spanish. An address with words of the tab's name is that of one there; a
 * gate before it has another name.
 */
const ROOM = /\/(blog|news|post|art)/;

/** As many parts of an address are looked at. */
const FIRST_PARTS = 9;

/** The long words of an address that the tab's name has too. */
function toldWords(path: string, tab: string, url: string): string[] {
  // Encoded as the address is.
  const name = new URL(`/./${tab}`, url).pathname.toLowerCase();
  return path.split(/[-/]/, FIRST_PARTS).filter((word) => word[3] && name.includes(word.toLowerCase()));
}

function kindOf(metadata: Metadata, url: string): Stated['kind'] {
  const { pathname, search } = new URL(url);
  const type = metaContent(metadata, 'og:type')?.toLowerCase() ?? '';
  if (metadata.linkedData.some((text) => LIST_IN_DATA.test(text))) return 'other';
  if (
    type === 'article' ||
    metadata.microdata.some(({ types }) => /(Article|BlogPosting|Report)$/.test(types[0] ?? '')) ||
    metadata.linkedData.some((text) => ARTICLE_IN_DATA.test(text)) ||
    metaContent(metadata, 'article:published_time')
  )
    return 'article';
  if (
    PERMALINK.test(pathname) ||
    (ROOM.test(pathname) && toldWords(pathname, metadata.documentTitle, url)[1])
  )
    return 'permalink';
  // With a number it is an article's address as well: `/?p=123`.
  const isRoot = pathname === '/' && !/\d/.test(search);
  return isRoot || /^pro(duct|file)/.test(type) ? 'other' : 'unknown';
}
