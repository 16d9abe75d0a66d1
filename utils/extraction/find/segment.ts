import { foundOrMade } from '../../memo';
import { squeezed } from '../../text/space';
import type { AddressOf } from '../prepare/addresses';
import { EMBED } from '../prepare/embeds';
import { type LabelKind, labelKind, leadingLabelKind } from '../words/labels';
import { kindsIn, type Named, readNames } from './vocabulary';
import { wordsIn } from './words';

/** A part of the page: one element that starts a line of its own, with what was counted in it. */
export interface Part {
  element: Element;
  /** The element's local name, and its rank if it is a heading (1 to 6), else 0. */
  name: string;
  rank: number;
  /** Parts that the same line of a site's template wrote have it in common. */
  signature: string;
  parent: Part | null;
  /** Microdata says that the article's body is here. */
  statesBody: boolean;
  /** A post of a social network, quoted. */
  isPost: boolean;
  /** Kinds that its class and id name, as bits (KIND). */
  kinds: number;
  /** Characters of text in it, and in links. */
  chars: number;
  linkChars: number;
  /** Blocks of text in it. */
  blocks: number;
  /** Index of its first block. */
  first: number;
  /** The parts whose elements are children of its own. */
  inner: Part[];
}

/** A line or paragraph as a reader sees it: a run of text between two breaks, with the text nodes that make it. */
export interface Block {
  part: Part;
  text: string;
  words: number;
  linkChars: number;
  /** Addresses of the links in it: absolute, or fragments within the page. Few blocks are asked for them. */
  linksOf: () => readonly string[];
  nodes: Node[];
  /** It stands in emphasis from end to end, as headings in disguise do. */
  bold: boolean;
  /** The same of slanted letters, in which editors write about a text. */
  italic: boolean;
  /** What kind of label the whole line is, or what stands before its first colon. */
  label: LabelKind | null;
  leading: LabelKind | null;
}

/** Images, frames, sounds: where they stand between the blocks. */
interface Medium {
  element: Element;
  part: Part;
  /** Number of blocks before it. */
  position: number;
}

export interface Segments {
  root: Part;
  blocks: Block[];
  media: Medium[];
  addressOf: AddressOf;
}

const INLINE = 0;
/** Besides what preparing has taken out. */
const SKIPPED = 1;
const MEDIUM = 2;
/** What elements are, by their names; all others are parts of their own. */
const KINDS = new Map(
  [
    'a abbr acronym b bdi bdo big button cite code data del dfn em font i ins kbd label mark nobr q rb rt ruby s samp small span strike strong sub sup time tt u var wbr slot',
    'select option textarea input svg canvas object embed progress map rp',
    `img amp-img audio iframe video ${EMBED}`,
  ].flatMap((names, kind) => names.split(' ').map((name) => [name, kind] as const)),
);
const RANKED = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const noLinks = (): readonly string[] => [];
/** Below this depth only text is looked at. */
const MAX_DEPTH = 400;

/** Part a prepared page's body into blocks, in one pass. */
export function segment(body: Element, addressOf: AddressOf): Segments {
  return new Segmenter(addressOf).run(body);
}

class Segmenter {
  private readonly blocks: Block[] = [];
  private readonly media: Medium[] = [];
  private nodes: Node[] = [];
  private text = '';
  private linkChars = 0;
  private links: Element[] = [];
  private boldChars = 0;
  private italicChars = 0;
  /** What the text being read stands in. */
  private link: Element | null = null;
  private isBold = false;
  private isItalic = false;
  private breaks = 0;
  private readonly named = new Map<string, Named>();

  constructor(private readonly addressOf: AddressOf) {}

  run(body: Element): Segments {
    const root = this.part(body, null);
    this.children(body, root, 0);
    this.flush(root);
    return { root, blocks: this.blocks, media: this.media, addressOf: this.addressOf };
  }

  private part(element: Element, parent: Part | null): Part {
    const name = element.localName;
    const attribute = (key: string): string => element.getAttribute(key) ?? '';
    // Each class is read once, however many elements carry it; an id is one element's.
    const { kinds, isPost, template } = foundOrMade(this.named, attribute('class'), readNames);
    return {
      element,
      name,
      rank: RANKED.indexOf(name) + 1,
      signature: template ? `${name} ${template}` : name,
      parent,
      statesBody: /articleBody/i.test(attribute('itemprop')),
      isPost,
      kinds: isPost ? 0 : kinds | kindsIn(attribute('id')) || kindsIn(attribute('aria-labelledby')),
      chars: 0,
      linkChars: 0,
      blocks: 0,
      first: this.blocks.length,
      inner: [],
    };
  }

  private children(element: Element, part: Part, depth: number): void {
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) this.add(child, child.nodeValue ?? '');
      else if (child.nodeType === 1) this.element(child as Element, part, depth);
    }
  }

  private element(element: Element, part: Part, depth: number): void {
    const name = element.localName;
    const kind = KINDS.get(name);
    // Headings that open what is below them are buttons.
    if (kind === SKIPPED || (name === 'button' && !part.rank)) return;
    if (name === 'br') {
      this.breaks += 1;
      if (this.breaks > 1) this.flush(part);
      else this.text += ' ';
      return;
    }
    if (kind === MEDIUM) {
      this.media.push({ element, part, position: this.blocks.length + (this.text.trim() ? 1 : 0) });
      return;
    }
    if (name === 'math' || depth > MAX_DEPTH) {
      this.add(element, element.textContent ?? '');
      return;
    }
    // Elements of the page's own making stand in a sentence where they stand in a paragraph.
    if (kind === INLINE || (part.name === 'p' && name.includes('-'))) {
      this.inline(element, name, part, depth);
      return;
    }
    this.flush(part);
    const inner = this.part(element, part);
    if (element.parentNode === part.element) part.inner.push(inner);
    this.children(element, inner, depth + 1);
    this.flush(inner);
    absorb(part, inner);
  }

  private inline(element: Element, name: string, part: Part, depth: number): void {
    const { link, isBold, isItalic } = this;
    // A heading that opens its own part of the page leads nowhere else.
    if (name === 'a' && !(part.rank && /^(#|$)/.test(this.addressOf(element)))) this.link = element;
    if (name === 'b' || name === 'strong') this.isBold = true;
    if (name === 'i' || name === 'em') this.isItalic = true;
    this.children(element, part, depth + 1);
    this.link = link;
    this.isBold = isBold;
    this.isItalic = isItalic;
  }

  private add(node: Node, text: string): void {
    const { length } = text.trim();
    if (!length) {
      if (this.text) this.text += ' ';
      return;
    }
    this.nodes.push(node);
    this.text += text;
    this.breaks = 0;
    if (this.link) {
      this.linkChars += length;
      if (this.links.at(-1) !== this.link) this.links.push(this.link);
    }
    if (this.isBold) this.boldChars += length;
    if (this.isItalic) this.italicChars += length;
  }

  private flush(part: Part): void {
    this.breaks = 0;
    if (this.nodes.length) {
      const text = squeezed(this.text);
      const linkChars = Math.min(this.linkChars, text.length);
      const bold = this.boldChars >= text.length * 0.9;
      const italic = this.italicChars >= text.length * 0.9;
      const label = labelKind(text);
      const leading = label ? null : leadingLabelKind(text);
      const words = wordsIn(text);
      const { nodes } = this;
      let linksOf = noLinks;
      if (this.links.length) {
        const own = this.links;
        linksOf = () => own.map((link) => this.addressOf(link));
        this.links = [];
      }
      this.blocks.push({ part, text, words, linkChars, linksOf, nodes, bold, italic, label, leading });
      part.blocks += 1;
      part.chars += text.length;
      part.linkChars += linkChars;
    }
    this.nodes = [];
    this.text = '';
    this.linkChars = 0;
    this.boldChars = 0;
    this.italicChars = 0;
  }
}

function absorb(part: Part, inner: Part): void {
  part.blocks += inner.blocks;
  part.chars += inner.chars;
  part.linkChars += inner.linkChars;
}
