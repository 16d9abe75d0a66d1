import type { Block, FoundArticle } from '../find';
import { elementsOf, holdersOf } from '../prepare/nodes';
import { boxesAround } from './shapes';

/** Longer blocks are paragraphs that mention such things (words). */
const LONGEST = 26;
/** The same of notes of the editors, which stand in emphasis. */
const LONGEST_NOTE = 45;
/** A box that asks for an address or an opinion holds no more text than this (characters), and its lines stand so deep in it. */
const LARGEST_BOX = 400;
const BOX_LEVELS = 4;
/** The same of a form; a larger one is the whole page, as some programs write it. */
const LARGEST_FORM = 600;
/** Score from which a line may be of the text, whatever it links to. */
const SURE = 0.6;
const FIELDS = 'textarea,input:not([type]),[type=text],[type=email]';
/** Ask a reader for an address or an opinion. */
const ASKING = '[type=email],[type=radio]';

/** Addresses that share this page elsewhere: most networks, and sites themselves, name them by what they do. */
const SHARES =
  /^(https?:\/\/([^/]+\/(shar(e(r|Article)?|ing)|intent|dialog\/share|send|submit|pin\/create)\b(?!-)|wa\.me\/\?|connect\.ok)|whatsapp:|mailto:\?)/;
/** Addresses of channels and applications that readers are asked to follow or install. */
const CHANNELS =
  /(\/\/t\.me\/[+\w]+\/?$|telegram\.me\/\w+\/?$|whatsapp\.com\/channel\/|chat\.whatsapp\.com\/|play\.google\.com\/store\/apps|(apps|itunes)\.apple\.com\/|news\.google\.com\/(publications|newspapers)|google\.com\/preferences\/source|nabd\.com\/)/;

/** Drop lines that only share the page or ask the reader to follow a channel, install an application or subscribe. */
export function dropInvitations({ blocks, scores, root }: FoundArticle, kept: boolean[]): void {
  const asking = holdersOf(elementsOf(root.element, ASKING));
  for (const [index, block] of blocks.entries()) {
    if (!kept[index] || block.words > (block.bold || block.italic ? LONGEST_NOTE : LONGEST)) continue;
    if (invites(block, scores[index] ?? 0) || isBesideField(block, asking)) kept[index] = false;
  }
}

/** Does a line stand in a form to be filled in, or in another box that asks for the reader's address or opinion? */
function isBesideField(block: Block, asking: ReadonlySet<Node>): boolean {
  const form = boxesAround(block, LARGEST_FORM).find(({ name }) => name === 'form');
  if (form) return form.element.querySelector(FIELDS) !== null;
  return boxesAround(block, LARGEST_BOX, BOX_LEVELS).some(({ element }) => asking.has(element));
}

/** Is a line told by what it links to? What its words say is looked at when the article is settled. */
function invites({ linksOf, linkChars, text }: Block, score: number): boolean {
  const links = linksOf();
  // An article may tell of an application, and where it is.
  const isSentence = score > SURE && linkChars < text.length / 3;
  return (
    (links.length > 0 && links.every((link) => SHARES.test(link))) ||
    (!isSentence && links.some((link) => CHANNELS.test(link)))
  );
}
