/**
 * What a word in a class name or id says of the part that carries it. Sites name their parts in English whatever
 * their language; the words are those of WordPress, Blogger, Drupal, Joomla and common frameworks. How much each kind
 * weighs is measured (see weights.ts).
 */
const VOCABULARY = {
  body: 'article articlebody articletext body content entry hentry post postbody postcontent story storybody text txt prose markdown richtext rte wysiwyg paragraph copy main blog news detail details editor',
  share:
    'share sharing shares sharedaddy sharebar social socials sociable addthis addtoany a2a shareaholic bookmark facebook twitter whatsapp telegram pinterest follow print email',
  related:
    'related relatedposts relacionadas recommended recommendation recommendations recommend suggested suggestions similar readmore readalso alsoread more next prev previous further yarpp teaser teasers outbrain taboola zergnet jp',
  listing:
    'popular trending latest recent mostread list listing grid archive archives carousel slider card cards tile tiles feed headlines',
  comment:
    'comment comments commentlist commenttext respond reply replies disqus discussion remark remarks livefyre guestbook',
  promotion:
    'newsletter subscribe subscription signup cta promo promotion promotions banner donate donation membership paywall offer app download apps',
  advert:
    'ad ads adv advert adverts advertisement advertising adsbygoogle sponsor sponsored sponsors dfp gpt adunit adslot',
  author: 'author authors authorbox bio biography byline about profile avatar contributor writer',
  meta: 'meta metadata postmeta info date time timestamp published posted dateline category categories cat label labels views reading views count counter stats rating',
  tags: 'tag tags tagcloud taglist keywords topics topic',
  navigation:
    'nav navbar navigation menu submenu breadcrumb breadcrumbs crumbs pagination pager pages toc sitemap skip tabs tab dropdown toolbar tools',
  frame:
    'header masthead footer foot bottom top sidebar side aside rail widget widgets column secondary copyright colophon',
  dialog:
    'popup modal overlay cookie cookies consent gdpr login register search form dialog alert notice disclaimer tooltip lightbox',
  caption:
    'caption captions credit credits wp gallery figure image photo photographer media video source legend infobox',
  hidden: 'hidden hide invisible sr screen reader visually offscreen noprint collapsed none',
} as const;

export type NameKind = keyof typeof VOCABULARY;

export const NAME_KINDS = Object.keys(VOCABULARY) as NameKind[];

const KIND_OF_WORD = new Map<string, number>();
NAME_KINDS.forEach((kind, index) => {
  for (const word of VOCABULARY[kind].split(' '))
    KIND_OF_WORD.set(word, (KIND_OF_WORD.get(word) ?? 0) | (1 << index));
});

/** The bits of some kinds, as kindsOfName answers them. */
export function bitsOf(...kinds: NameKind[]): number {
  return kinds.reduce((sum, kind) => sum | (1 << NAME_KINDS.indexOf(kind)), 0);
}

const KNOWN = new Map<string, number>();

/** The kinds that an element's class and id name, one bit each in the order of NAME_KINDS. */
export function kindsOfName(element: Element): number {
  let kinds = 0;
  for (const name of [element.getAttribute('class'), element.getAttribute('id')]) {
    if (name) for (const token of name.split(/\s+/)) kinds |= kindsOfToken(token);
  }
  return kinds;
}

function kindsOfToken(token: string): number {
  const known = KNOWN.get(token);
  if (known !== undefined) return known;
  let kinds = 0;
  const words = token
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/);
  for (const word of words) kinds |= KIND_OF_WORD.get(word) ?? 0;
  KNOWN.set(token, kinds);
  return kinds;
}
