import { DROPPED_ELEMENTS, isAllowedElement } from '../../allowlist';
import { isTrackingImage } from '../../tracking-images';
import { copyAttributes } from './attributes';
import { holdsBlocks, kindOf, nameOf } from './names';

const DROPPED = new Set(DROPPED_ELEMENTS);
const SUBSTANCE = 'img,audio,math,hr';
/** Deeper nesting than any article has is opened, so that a hostile page costs no more than an honest one. */
const MAX_DEPTH = 80;

/** Write the content of `body` into `root`: paragraphs, lists, tables and figures, without wrappers. */
export function writeArticle(body: Element, root: Element, ids: ReadonlySet<string>): void {
  new Writer(root, ids, 0).write(body);
}

/** Writes into one block, parting runs of text and inline elements into paragraphs. */
class Writer {
  private paragraph: Element | null = null;
  /** The element whose direction and language an opened paragraph takes. */
  private source: Element | null = null;
  private breaks = 0;

  constructor(
    private readonly parent: Element,
    private readonly ids: ReadonlySet<string>,
    private readonly depth: number,
  ) {}

  write(element: Element): void {
    for (const child of element.childNodes) {
      if (child.nodeType === 3) this.text(child.textContent ?? '');
      else if (child.nodeType === 1) this.element(child as Element);
    }
    this.close();
  }

  private text(text: string): void {
    const collapsed = text.replace(/[\t\n\f\r ]+/g, ' ');
    if (collapsed === ' ') {
      if (this.paragraph && !this.breaks) this.paragraph.append(' ');
    } else if (collapsed) this.open().append(collapsed);
  }

  private element(element: Element): void {
    const name = element.localName;
    if (DROPPED.has(name)) return;
    if (name === 'br') {
      this.breaks += 1;
      return;
    }
    const kind = this.depth > MAX_DEPTH ? 'inline' : kindOf(element);
    if (kind === 'inline') this.inline(element);
    else {
      this.close();
      this.block(element, kind);
    }
  }

  private inline(element: Element): void {
    if (!element.firstChild && !/^(img|amp-img|audio|wbr)$/.test(element.localName)) {
      if (element.id && this.ids.has(element.id)) this.open().append(this.create(element, 'span'));
      return;
    }
    writeInline(element, this.open(), this.ids, this.depth);
  }

  private block(element: Element, kind: Exclude<ReturnType<typeof kindOf>, 'inline'>): void {
    if (kind === 'plain') {
      const outer = this.source;
      if (element.hasAttribute('dir') || element.hasAttribute('lang') || element.id) this.source = element;
      this.write(element);
      this.source = outer;
      return;
    }
    const written = this.create(element, nameOf(element));
    this.parent.append(written);
    if (kind === 'rule') return;
    if (kind === 'pre') written.append(...preformatted(element, written.ownerDocument));
    else if (kind === 'container' && holdsBlocks(element)) this.inside(written).write(element);
    else if (kind === 'container') writeInlineChildren(element, written, this.ids, this.depth + 1);
    else if (kind === 'line') writeInlineChildren(element, written, this.ids, this.depth + 1);
    else this.structure(element, written);
    trim(written);
    if (isEmpty(written)) written.remove();
  }

  /** A list or a table has only its parts; text that strayed between them is kept as a part of its own. */
  private structure(element: Element, written: Element): void {
    const writer = this.inside(written);
    for (const child of element.children) writer.element(child);
    writer.close();
  }

  private inside(written: Element): Writer {
    return new Writer(written, this.ids, this.depth + 1);
  }

  private create(source: Element, name: string): Element {
    const element = this.parent.ownerDocument.createElement(name);
    copyAttributes(source, element, name, this.ids);
    return element;
  }

  private open(): Element {
    if (this.paragraph && this.breaks > 1) this.close();
    if (!this.paragraph) {
      this.paragraph = this.parent.ownerDocument.createElement(paragraphName(this.parent));
      if (this.source) {
        copyAttributes(this.source, this.paragraph, 'p', this.ids);
        this.source.removeAttribute('id');
      }
    } else if (this.breaks === 1) this.paragraph.append(this.paragraph.ownerDocument.createElement('br'));
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
    const isBareImage = only?.localName === 'img' && paragraph.childNodes.length === 1;
    this.parent.append(isBareImage && this.parent.localName === 'figure' ? only : paragraph);
  }
}

/** What holds a run of text that stands between the parts of such a parent. */
function paragraphName(parent: Element): string {
  if (parent.localName === 'ul' || parent.localName === 'ol') return 'li';
  if (parent.localName === 'dl') return 'dd';
  if (parent.localName === 'tr') return 'td';
  return 'p';
}

function writeInlineChildren(
  source: Element,
  target: Element,
  ids: ReadonlySet<string>,
  depth: number,
): void {
  for (const child of source.childNodes) {
    if (child.nodeType === 3) target.append((child.textContent ?? '').replace(/[\t\n\f\r ]+/g, ' '));
    else if (child.nodeType === 1) writeInline(child as Element, target, ids, depth + 1);
  }
}

function writeInline(source: Element, target: Element, ids: ReadonlySet<string>, depth: number): void {
  const name = nameOf(source);
  if (DROPPED.has(name)) return;
  if (name === 'math') {
    writeMath(source, target);
    return;
  }
  const isBare = /^(span|div|p|section|h\d|li|td|th|tr|table|tbody|ul|ol|pre)$/.test(name);
  const element = target.ownerDocument.createElement(isAllowedElement(name) ? name : 'span');
  copyAttributes(source, element, element.localName, ids);
  if (depth > MAX_DEPTH || (isBare && !element.hasAttributes()) || !isAllowedElement(name)) {
    if (depth <= MAX_DEPTH) writeInlineChildren(source, target, ids, depth);
    else target.append(source.textContent ?? '');
    return;
  }
  if (name === 'audio' && !element.hasAttribute('src')) {
    const inner = source.querySelector('source[src]')?.getAttribute('src');
    if (inner) element.setAttribute('src', inner);
  }
  if (name === 'img' || name === 'audio') {
    if (element.hasAttribute('src') && !isTrackingImage(source)) target.append(element);
    return;
  }
  writeInlineChildren(source, element, ids, depth);
  if (name === 'br' || name === 'wbr' || element.id || !isEmpty(element)) target.append(element);
  else if (/\s/.test(element.textContent ?? '')) target.append(' ');
}

const MATHML = 'http://www.w3.org/1998/Math/MathML';

function writeMath(source: Element, target: Element): void {
  const name = source.localName;
  if (DROPPED.has(name)) return;
  const element = isAllowedElement(name) ? target.ownerDocument.createElementNS(MATHML, name) : null;
  if (element) copyAttributes(source, element, name, new Set());
  for (const child of source.childNodes) {
    if (child.nodeType === 3) (element ?? target).append(child.textContent ?? '');
    else if (child.nodeType === 1) writeMath(child as Element, element ?? target);
  }
  if (element) target.append(element);
}

/** Code keeps its lines and spaces and nothing else. */
function preformatted(source: Element, target: Document): Node[] {
  const copy = source.cloneNode(true) as Element;
  for (const line of copy.querySelectorAll('br')) line.replaceWith('\n');
  const text = (copy.textContent ?? '').replace(/^\n/, '').trimEnd();
  if (!text.trim()) return [];
  if (!source.querySelector('code')) return [target.createTextNode(text)];
  const code = target.createElement('code');
  code.textContent = text;
  return [code];
}

/** White space at the edges of a block is the page's indentation. */
function trim(block: Element): void {
  if (block.localName === 'pre') return;
  const { firstChild, lastChild } = block;
  if (firstChild?.nodeType === 3) firstChild.textContent = (firstChild.textContent ?? '').replace(/^ +/, '');
  if (lastChild?.nodeType === 3) lastChild.textContent = (lastChild.textContent ?? '').replace(/ +$/, '');
}

function isEmpty(element: Element): boolean {
  if (element.localName === 'td' || element.localName === 'th') return false;
  return !element.textContent?.trim() && !element.matches(SUBSTANCE) && !element.querySelector(SUBSTANCE);
}
