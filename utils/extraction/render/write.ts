import { EMBED } from '../prepare/embeds';
import { writeCard } from './card';
import { isBlank, isEmpty, trim, writeInline, writeInlineChildren } from './inline';
import { holdsBlocks, type Kind, kindOf } from './names';
import type { Pen } from './pen';
import { preformatted } from './preformatted';
import { collapsed } from './white-space';

/** Deeper nesting than any article has is opened, so that a hostile page costs no more than an honest one. */
const MAX_DEPTH = 80;

/** Writes into one block of the article, parting runs of text and inline elements into paragraphs. */
export class Writer {
  private paragraph: Element | null = null;
  /** The element whose direction, language and id an opened paragraph takes. */
  private source: Element | null = null;
  private breaks = 0;

  constructor(
    private readonly pen: Pen,
    private readonly parent: Element,
    private readonly depth = 0,
  ) {}

  write(element: Element): void {
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) this.text(child);
      else if (child.nodeType === 1) this.element(child as Element);
    }
    this.close();
  }

  private text(node: Node): void {
    if (this.pen.takes(node)) this.open().append(collapsed(node.nodeValue ?? ''));
    else this.space(node);
  }

  private space(node: Node): void {
    if (this.paragraph && !this.breaks && isBlank(node)) this.paragraph.append(' ');
  }

  private element(element: Element): void {
    if (element.localName === 'br') {
      this.breaks += 1;
      return;
    }
    if (element.localName === 'hr') {
      this.rule();
      return;
    }
    if (!this.pen.enters(element)) {
      this.space(element);
      return;
    }
    if (element.localName === EMBED) {
      this.close();
      this.parent.append(writeCard(this.pen, element));
      return;
    }
    const kind = this.kindOf(element);
    if (kind === 'inline') {
      writeInline(this.pen, element, this.open());
      return;
    }
    this.close();
    this.block(element, kind);
  }

  private kindOf(element: Element): Kind {
    if (this.depth > MAX_DEPTH) return 'inline';
    return this.pen.hasRole(element) ? 'container' : kindOf(element);
  }

  private block(element: Element, kind: Exclude<Kind, 'inline'>): void {
    if (kind === 'plain') {
      const outer = this.source;
      if (element.hasAttribute('dir') || element.hasAttribute('lang') || element.id) this.source = element;
      this.write(element);
      this.source = outer;
      return;
    }
    const written = this.pen.create(this.pen.nameOf(element), element);
    this.parent.append(written);
    if (kind === 'pre') written.append(...preformatted(element));
    else if (kind === 'structure') this.structure(element, written);
    else if (kind === 'container' && holdsBlocks(element)) this.inside(written).write(element);
    else writeInlineChildren(this.pen, element, written);
    trim(written);
    if (isEmpty(written)) written.remove();
    else joinCaptions(written);
  }

  /** A list or a table has only its parts; text that strayed between them is not kept. */
  private structure(element: Element, written: Element): void {
    const writer = this.inside(written);
    for (const child of element.children) writer.element(child);
    writer.close();
  }

  private inside(written: Element): Writer {
    return new Writer(this.pen, written, this.depth + 1);
  }

  /** A rule between two parts of the text; never two in a row, and none at the beginning. */
  private rule(): void {
    this.close();
    const last = this.parent.lastElementChild;
    if (last && last.localName !== 'hr' && this.parent.localName === 'div')
      this.parent.append(this.pen.create('hr'));
  }

  private open(): Element {
    if (this.paragraph && this.breaks > 1) this.close();
    if (!this.paragraph) this.paragraph = this.pen.create(paragraphName(this.parent), this.source);
    else if (this.breaks === 1) this.paragraph.append(this.pen.create('br'));
    this.breaks = 0;
    return this.paragraph;
  }

  private close(): void {
    const { paragraph } = this;
    this.paragraph = null;
    this.breaks = 0;
    if (!paragraph) return;
    trim(paragraph);
    if (isEmpty(paragraph)) return;
    const only = paragraph.firstElementChild;
    const isBareImage = only?.localName === 'img' && !only.nextElementSibling && !paragraph.textContent;
    this.parent.append(isBareImage && this.parent.localName === 'figure' ? only : paragraph);
  }
}

/** A figure has one caption: a credit below it becomes its end. */
function joinCaptions(caption: Element): void {
  const before = caption.previousElementSibling;
  if (caption.localName !== 'figcaption' || before?.localName !== 'figcaption') return;
  before.append(' ', ...caption.childNodes);
  caption.remove();
}

/** What holds a run of text that stands between the parts of such a parent. */
function paragraphName(parent: Element): string {
  if (parent.localName === 'ul' || parent.localName === 'ol') return 'li';
  if (parent.localName === 'dl') return 'dd';
  if (parent.localName === 'tr') return 'td';
  return 'p';
}
