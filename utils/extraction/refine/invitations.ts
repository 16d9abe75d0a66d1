import { foldForSearch } from '../../text/fold';
import type { Block, FoundArticle } from '../find';
import { DISCLAIMERS, INVITATIONS } from '../words/invitations';

/** Longer blocks are paragraphs that mention such things (words). */
const LONGEST = 26;

/** Addresses that share this page elsewhere. */
const SHARES =
  /(facebook\.com\/(sharer|dialog\/share)|(twitter|x)\.com\/(intent|share)|linkedin\.com\/share|wa\.me\/\?|whatsapp:|whatsapp\.com\/send|t\.me\/share|telegram\.me\/share|pinterest\.[a-z]+\/pin\/create|vk\.com\/share|reddit\.com\/submit|tumblr\.com\/share|connect\.ok\.ru|getpocket\.com\/save|mailto:\?)/;
/** Addresses of channels and applications that readers are asked to follow or install. */
const CHANNELS =
  /(\/\/t\.me\/[+\w]+\/?$|telegram\.me\/\w+\/?$|whatsapp\.com\/channel\/|chat\.whatsapp\.com\/|play\.google\.com\/store\/apps|(apps|itunes)\.apple\.com\/|news\.google\.com\/(publications|newspapers)|google\.com\/preferences\/source|nabd\.com\/)/;

/** Drop lines that only share the page or ask the reader to follow a channel, install an application or subscribe. */
export function dropInvitations({ blocks }: FoundArticle, kept: boolean[]): void {
  for (const [index, block] of blocks.entries()) {
    if (kept[index] && block.words <= LONGEST && isInvitation(block)) kept[index] = false;
  }
}

function isInvitation({ links, text }: Block): boolean {
  if (links.length && links.every((link) => SHARES.test(link))) return true;
  if (links.some((link) => CHANNELS.test(link))) return true;
  const folded = foldForSearch(text).replace(/^[^\p{L}]+/u, '');
  if (DISCLAIMERS.test(folded)) return true;
  return INVITATIONS.some(({ begins, names }) => begins.test(folded) && names.test(folded));
}
