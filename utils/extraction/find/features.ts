import type { Block, Part, Segments } from './segment';
import { type Surroundings, surroundingsIn } from './surroundings';
import { NAME_KINDS } from './vocabulary';

/** Receives what is measured of a block; values lie between -1 and 1 or close to it, unmentioned features are 0. */
export type Put = (feature: string, value: number) => void;

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

const NEAR = NAME_KINDS.map((kind) => `near_${kind}`);
const FAR = NAME_KINDS.map((kind) => `far_${kind}`);
const LEVELS = [0, 1, 3, 5].map((level) => ({
  level,
  picked: `up${level}_picked`,
  links: `up${level}_links`,
  linkBlocks: `up${level}_linkBlocks`,
  length: `up${level}_length`,
}));

/** Blocks from a picked one beyond which distance no longer matters. */
const FAR_AWAY = 12;

/**
 * Measure every block of a page in order; `visit` is called with a block's index and gives the receiver.
 * @param witness the article's text as the page's own data states it, folded; or null
 */
export function measure(
  { root, blocks }: Segments,
  witness: string | null,
  visit: (index: number) => Put,
): void {
  const around = surroundingsIn(root);
  const gaps = distancesToPicked(blocks);
  const first = blocks.findIndex(({ picked }) => picked);
  const last = blocks.findLastIndex(({ picked }) => picked);
  const seen = new Map<string, number>();
  for (const { text } of blocks) seen.set(text, (seen.get(text) ?? 0) + 1);
  let sinceRelated = 99;
  let isBelowAfter = false;
  for (const [index, block] of blocks.entries()) {
    const put = visit(index);
    const { text, label } = block;
    put('bias', 1);
    measureText(block, put);
    measurePlace(block.part, around(block.part), put);
    put(
      block.picked
        ? 'picked'
        : index < first
          ? 'beforePicked'
          : index > last
            ? 'afterPicked'
            : 'betweenPicked',
      1,
    );
    put('gap', Math.min(1, (gaps[index] ?? FAR_AWAY) / FAR_AWAY));
    if ((seen.get(text) ?? 0) > 1) put('repeated', 1);
    if (label) put(`label_${label}`, 1);
    if (block.leading) put(`leading_${block.leading}`, 1);
    if (sinceRelated <= 6) put('belowRelated', block.linkChars > text.length / 2 ? 1 : 0.3);
    if (isBelowAfter) put('belowAfter', 1);
    sinceRelated = label === 'related' ? 0 : sinceRelated + 1;
    if (label === 'after' && index > blocks.length * 0.3) isBelowAfter = true;
    if (witness !== null && text.length > 20)
      put(witness.includes(folded(text)) ? 'witnessed' : 'unwitnessed', 1);
    put('position', index / blocks.length);
  }
}

/** Text as a witness is compared: letters and digits only. */
export function folded(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

function measureText({ text, words, linkChars, bold, part }: Block, put: Put): void {
  const { length } = text;
  put('length', Math.log2(1 + words) / 8);
  if (words <= 3) put('tiny', 1);
  else if (words <= 9) put('short', 1);
  else if (words >= 30) put('long', 1);
  const linked = linkChars / length;
  if (linked > 0) put('linkShare', linked);
  if (linked > 0.9) put('allLink', 1);
  if (linked > 0 && linked <= 0.3) put('someLink', 1);
  if (ENDS_SENTENCE.test(text.slice(-8))) put(words > 6 ? 'sentence' : 'shortSentence', 1);
  put('clauses', Math.min(1, (text.match(CLAUSE)?.length ?? 0) / 4));
  if (words < 20) put('digits', (text.match(/\p{N}/gu)?.length ?? 0) / length);
  if (words < 12 && DATE_LIKE.test(text)) put('dateLike', 1);
  if (/[©®]/.test(text)) put('copyright', 1);
  if (words < 20 && /[|•›»→]/.test(text)) put('separators', 1);
  if (bold) put(words < 15 ? 'boldShort' : 'boldLong', 1);
  if (text.endsWith(':')) put('colon', 1);
  if (text.endsWith('?') || text.endsWith('؟')) put('question', 1);
  put(OWN_ELEMENT[part.name] ?? 'isDiv', 1);
}

function measurePlace(part: Part, { near, far, elements, bodyShare }: Surroundings, put: Put): void {
  put('bodyShare', bodyShare);
  put('depth', Math.min(1, part.depth / 25));
  for (const name of elements) put(name, 1);
  for (let bit = 0; bit < NEAR.length; bit++) {
    if (near & (1 << bit)) put(NEAR[bit] ?? '', 1);
    if (far & (1 << bit)) put(FAR[bit] ?? '', 1);
  }
  let up: Part | null = part;
  let climbed = 0;
  for (const { level, picked, links, linkBlocks, length } of LEVELS) {
    for (; climbed < level && up; climbed++) up = up.parent;
    if (!up?.parent) return;
    put(picked, up.pickedChars / (up.chars || 1));
    put(links, up.linkChars / (up.chars || 1));
    put(linkBlocks, up.linkBlocks / (up.blocks || 1));
    put(length, Math.min(1, up.chars / (up.blocks || 1) / 200));
  }
}

/** For each block, how many blocks it is away from the nearest that Readability picked. */
function distancesToPicked(blocks: readonly Block[]): number[] {
  const distances = blocks.map(({ picked }) => (picked ? 0 : Number.POSITIVE_INFINITY));
  for (let index = 1; index < distances.length; index++) {
    distances[index] = Math.min(distances[index] ?? 0, (distances[index - 1] ?? 0) + 1);
  }
  for (let index = distances.length - 2; index >= 0; index--) {
    distances[index] = Math.min(distances[index] ?? 0, (distances[index + 1] ?? 0) + 1);
  }
  return distances;
}
