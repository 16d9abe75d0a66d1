import { hashed, PRIME } from '../words/fingerprints';

/**
 * What a word in a class name or id says of the part that carries it. Sites name their parts in English whatever
 * their language; the words are those of WordPress, Blogger, Drupal, Joomla and common frameworks. How much each kind
 * weighs is learned (see trees.ts); a plural counts as its singular.
 */
const VOCABULARY = {
  body: 'article body content entry hentry post story text txt prose markdown richtext rte wysiwyg paragraph copy main blog news detail details editor',
  share:
    'share sharing sharedaddy sharebar social sociable addthis addtoany bookmark facebook twitter whatsapp telegram pinterest follow print email',
  related:
    'related relatedposts recommended recommendation recommend suggestion similar readmore more next prev previous further yarpp teaser outbrain taboola jp',
  listing:
    'popular trending latest recent mostread list listing grid archive carousel slider card tile feed headlines',
  comment: 'comment commentlist respond reply replies disqus discussion talkback',
  promotion:
    'newsletter subscribe subscription signup cta promo promotion banner donate donation membership paywall offer app download',
  advert: 'ad adv advert advertisement advertising adsbygoogle sponsor sponsored dfp gpt adunit adslot',
  author: 'author authorbox bio biography byline about profile avatar contributor writer',
  meta: 'meta metadata info date time timestamp published posted dateline category categories cat label views reading views count counter stats rating',
  tags: 'tag tagcloud taglist keywords topic',
  navigation:
    'nav navbar navigation menu submenu breadcrumb crumb pagination pager pages toc sitemap skip tab dropdown toolbar tools',
  frame:
    'header masthead footer foot bottom top sidebar side aside rail widget column secondary copyright colophon',
  dialog:
    'popup modal overlay cookie consent gdpr login register search form dialog alert notice disclaimer tooltip lightbox',
  caption: 'caption credit wp gallery figure image photo media video source legend infobox',
  hidden: 'hidden hide invisible sr screen reader visually noprint collapsed none',
} as const;

export type NameKind = keyof typeof VOCABULARY;

export const NAME_KINDS = Object.keys(VOCABULARY) as NameKind[];

/** Small letters. */
const A = 97;
const Z = 122;

/** By the hashes of words, which names need not be cut into words for. */
const KINDS_OF_WORD = new Map<number, number>();
NAME_KINDS.forEach((kind, index) => {
  for (const word of VOCABULARY[kind].split(' '))
    for (const hash of [hashed(word, 0), hashed(`${word}s`, 0)])
      KINDS_OF_WORD.set(hash, (KINDS_OF_WORD.get(hash) ?? 0) | (1 << index));
});

/** The bits of some kinds, as kindsIn answers them. */
export function bitsOf(...kinds: NameKind[]): number {
  return kinds.reduce((sum, kind) => sum | (1 << NAME_KINDS.indexOf(kind)), 0);
}

/** What an element's names say of it. */
export interface Named {
  /** One bit each in the order of NAME_KINDS. */
  kinds: number;
  /** A post of a social network, quoted. */
  isPost: boolean;
  /** The names but for numbers and hashes in them, which differ between elements of the same template. */
  template: string;
}

/** A quoted post names the network that it comes from, as share buttons do. */
const EMBEDDED_POST =
  /(^|\s)(twitter-(tweet|video)|instagram-media|fb-post|(tiktok|bluesky|mastodon|reddit)-embed)/;

/** What a class or id says. */
export function readNames(names: string): Named {
  return {
    kinds: kindsIn(names),
    isPost: EMBEDDED_POST.test(names),
    template: names.replace(/(?<![a-f\d])[a-f\d]*\d[a-f\d]*/g, '0'),
  };
}

/** The kinds that the words of names are of, one bit each in the order of NAME_KINDS. */
export function kindsIn(names: string): number {
  let kinds = 0;
  let hash = 0;
  let last = 0;
  for (let index = 0; index <= names.length; index++) {
    const unit = names.charCodeAt(index);
    const letter = unit | 32;
    const isLetter = letter >= A && letter <= Z;
    // A word ends before what is no letter, and before a capital behind a small letter.
    if (!isLetter || (unit < A && last >= A)) {
      kinds |= KINDS_OF_WORD.get(hash) ?? 0;
      hash = 0;
    }
    last = unit;
    if (isLetter) hash = Math.imul(hash ^ letter, PRIME);
  }
  return kinds;
}
