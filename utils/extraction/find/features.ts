import { labelKind, leadingLabelKind } from '../words/labels';
import type { Block, Part, Segments } from './segment';
import { NAME_KINDS } from './vocabulary';

/** What is measured of a block, by name; each value lies between -1 and 1 or close to it. */
export type Features = Record<string, number>;

const SEMANTIC: Readonly<Record<string, string>> = {
  header: 'inHeader',
  footer: 'inFooter',
  nav: 'inNav',
  aside: 'inAside',
  form: 'inForm',
  figure: 'inFigure',
  table: 'inTable',
  ul: 'inList',
  ol: 'inOrderedList',
  article: 'inArticle',
  main: 'inMain',
  blockquote: 'inQuote',
  details: 'inDetails',
  address: 'inAddress',
};

const OWN_ELEMENT: Readonly<Record<string, string>> = {
  p: 'isParagraph',
  li: 'isItem',
  h1: 'isH1',
  h2: 'isH2',
  h3: 'isH3',
  h4: 'isH4',
  h5: 'isH5',
  h6: 'isH5',
  td: 'isCell',
  th: 'isCell',
  dt: 'isTerm',
  dd: 'isTerm',
  pre: 'isPre',
  figcaption: 'isCaption',
  blockquote: 'isQuote',
};

const ENDS_SENTENCE = /[.!?؟。…۔][\s"'”’»)\]]*$/;
const CLAUSE = /[,،;؛:：。、]/g;
const DATE_LIKE = /\b(19|20)\d\d\b|\d{1,2}[:/.]\d{2}|[٠-٩۰-۹]{4}/;

/** Containers that hold more of the page's text than this are the page, not a part of it. */
const PART_SHARE = 0.5;

/** Measure every block of a page. `witness` is the article's text as the page's own data states it, folded; or null. */
export function measure({ root, blocks }: Segments, witness: string | null): Features[] {
  const firstPicked = blocks.findIndex(({ picked }) => picked);
  const lastPicked = blocks.findLastIndex(({ picked }) => picked);
  const seen = new Map<string, number>();
  for (const { text } of blocks) seen.set(text, (seen.get(text) ?? 0) + 1);
  let sinceRelated = 99;
  let afterLabel = 0;
  return blocks.map((block, index) => {
    const { text, part } = block;
    const features: Features = { bias: 1 };
    own(block, features);
    around(block, root, features);
    if (block.picked) features.picked = 1;
    else if (index < firstPicked) features.beforePicked = 1;
    else if (index > lastPicked) features.afterPicked = 1;
    else features.betweenPicked = 1;
    features.gap = Math.min(1, gap(blocks, index) / 12);
    if ((seen.get(text) ?? 0) > 1) features.repeated = 1;
    const kind = labelKind(text);
    const leading = kind ? null : leadingLabelKind(text);
    if (kind) features[`label_${kind}`] = 1;
    if (leading) features[`leading_${leading}`] = 1;
    if (sinceRelated <= 6) features.belowRelated = block.linkChars > text.length / 2 ? 1 : 0.3;
    if (afterLabel) features.belowAfter = 1;
    sinceRelated = kind === 'related' ? 0 : sinceRelated + 1;
    if (kind === 'after' && index > blocks.length * 0.3) afterLabel = 1;
    if (witness !== null && text.length > 20)
      features[witness.includes(folded(text)) ? 'witnessed' : 'unwitnessed'] = 1;
    features.position = index / blocks.length;
    features.depth = Math.min(1, part.depth / 25);
    return features;
  });
}

/** Text as a witness is compared: letters and digits only. */
export function folded(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

function own({ text, linkChars, bold, part }: Block, features: Features): void {
  const { length } = text;
  const words = text.split(' ').length;
  features.length = Math.log2(1 + words) / 8;
  if (words <= 3) features.tiny = 1;
  else if (words <= 9) features.short = 1;
  else if (words >= 30) features.long = 1;
  const linked = linkChars / length;
  features.linkShare = linked;
  if (linked > 0.9) features.allLink = 1;
  if (linked > 0 && linked <= 0.3) features.someLink = 1;
  if (ENDS_SENTENCE.test(text)) features[words > 6 ? 'sentence' : 'shortSentence'] = 1;
  features.clauses = Math.min(1, (text.match(CLAUSE)?.length ?? 0) / 4);
  features.digits = (text.match(/\p{N}/gu)?.length ?? 0) / length;
  if (words < 12 && DATE_LIKE.test(text)) features.dateLike = 1;
  if (/[©®]/.test(text)) features.copyright = 1;
  if (/[|•›»→]/.test(text) && words < 20) features.separators = 1;
  if (bold) features[words < 15 ? 'boldShort' : 'boldLong'] = 1;
  if (/:$/.test(text)) features.colon = 1;
  if (/\?$|؟$/.test(text)) features.question = 1;
  features[OWN_ELEMENT[part.element.localName] ?? 'isDiv'] = 1;
}

function around({ part }: Block, root: Part, features: Features): void {
  let near = 0;
  let far = 0;
  let level = 0;
  let bestBody = 0;
  for (let up: Part | null = part; up?.parent; up = up.parent) {
    const semantic = SEMANTIC[up.element.localName];
    if (semantic) features[semantic] = 1;
    const share = up.chars / (root.chars || 1);
    if (level < 2) near |= up.kinds;
    else if (share < PART_SHARE) far |= up.kinds;
    if (up.kinds & 1) bestBody = Math.max(bestBody, share);
    if (up.element.getAttribute('itemprop')?.includes('articleBody')) features.statedBody = 1;
    if (level === 1 || level === 3 || level === 5) container(up, `up${level}`, features);
    level += 1;
  }
  container(part, 'up0', features);
  features.bodyShare = bestBody;
  NAME_KINDS.forEach((kind, bit) => {
    if (near & (1 << bit)) features[`near_${kind}`] = 1;
    if (far & (1 << bit)) features[`far_${kind}`] = 1;
  });
}

function container(part: Part, name: string, features: Features): void {
  features[`${name}_picked`] = part.pickedChars / (part.chars || 1);
  features[`${name}_links`] = part.linkChars / (part.chars || 1);
  features[`${name}_linkBlocks`] = part.linkBlocks / (part.blocks || 1);
  features[`${name}_length`] = Math.min(1, part.chars / (part.blocks || 1) / 200);
}

/** Blocks between this one and the nearest that Readability picked. */
function gap(blocks: readonly Block[], index: number): number {
  for (let distance = 0; distance <= 12; distance++) {
    if (blocks[index - distance]?.picked || blocks[index + distance]?.picked) return distance;
  }
  return 13;
}
