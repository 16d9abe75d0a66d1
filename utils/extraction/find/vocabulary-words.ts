import type { KIND } from './vocabulary';

/**
 * What a word in a class name or id says of the part that carries it. Sites name their parts in English whatever
 * their language; the words are those of WordPress, Blogger, Drupal, Joomla and common frameworks. A plural counts as
 * its singular. `vocabulary-prints.ts` is made of them.
 */
export const VOCABULARY: Readonly<Record<keyof typeof KIND, string>> = {
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
  meta: 'meta metadata info date time timestamp published posted dateline category categories cat label views reading count counter stats rating',
  tags: 'tag tagcloud taglist keywords topic',
  navigation:
    'nav navbar navigation menu submenu breadcrumb crumb pagination pager pages toc sitemap skip tab dropdown toolbar tools',
  frame:
    'header masthead footer foot bottom top sidebar side aside rail widget column secondary copyright colophon',
  dialog:
    'popup modal overlay cookie consent gdpr login register search form dialog alert notice disclaimer tooltip lightbox',
  caption: 'caption credit wp gallery figure image photo media video source legend infobox',
  hidden: 'hidden hide invisible sr screen reader visually noprint collapsed none',
};
