import { isAllowedHtmlElement } from '../../allowlist';
import { EMBED } from '../prepare/embeds';
import { writeCard, writeSound } from './card';
import { MATHML, writeMath } from './math';
import { BLOCKS } from './names';
import type { Pen } from './pen';
import { collapsed } from './white-space';

const SUBSTANCE = 'img,audio,math,hr';
/** Mean something only as blocks or with an attribute; within a line they are opened. */
const OPENED = new Set([...BLOCKS, 'span', 'bdi', 'col']);
const MAX_DEPTH = 80;

/** Write what is taken of an element's content as text and inline elements. */
export function writeInlineChildren(pen: Pen, source: Element, target: Element, depth = 0): void {
  for (let child = source.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) {
      if (pen.takes(child)) target.append(collapsed(child.nodeValue ?? ''));
      else if (isBlank(child)) target.append(' ');
    } else if (child.nodeType === 1) writeInline(pen, child as Element, target, depth + 1);
  }
}

/** Write one element within a line. */
export function writeInline(pen: Pen, source: Element, target: Element, depth = 0): void {
  const name = pen.nameOf(source);
  if (name === 'br') {
    target.append(pen.create('br'));
    return;
  }
  if (!pen.enters(source)) {
    if (isBlank(source)) target.append(' ');
    return;
  }
  if (name === 'math' && source.namespaceURI === MATHML) writeMath(pen, source, target);
  else if (name === 'img') target.append(pen.create(name, source));
  else if (name === 'audio') target.append(writeSound(pen, source));
  else if (name === EMBED) target.append(...writeCard(pen, source).childNodes);
  else if (depth > MAX_DEPTH || pen.takes(source)) target.append(source.textContent ?? '');
  else writeElement(pen, source, name, target, depth);
}

function writeElement(pen: Pen, source: Element, name: string, target: Element, depth: number): void {
  const element = isAllowedHtmlElement(name) ? pen.create(OPENED.has(name) ? 'span' : name, source) : null;
  if (
    !element ||
    (OPENED.has(name) && !element.hasAttributes()) ||
    (name === 'a' && !element.hasAttributes())
  ) {
    writeInlineChildren(pen, source, target, depth);
    return;
  }
  writeInlineChildren(pen, source, element, depth);
  if (element.id || !isEmpty(element)) target.append(element);
  else if (/\s/.test(element.textContent ?? '')) target.append(' ');
}

/** Is a node nothing but white space? It parts words, whatever element it stands in. */
export function isBlank(node: Node): boolean {
  return /^\s+$/.test(node.textContent ?? '');
}

/** White space at the edges of a block is the page's indentation. */
export function trim(block: Element): void {
  if (block.localName === 'pre') return;
  while (block.lastChild?.nodeName === 'BR') block.lastChild.remove();
  const { firstChild, lastChild } = block;
  if (firstChild?.nodeType === 3) firstChild.nodeValue = (firstChild.nodeValue ?? '').replace(/^ +/, '');
  if (lastChild?.nodeType === 3) lastChild.nodeValue = (lastChild.nodeValue ?? '').replace(/ +$/, '');
}

/** Has an element nothing to show? Empty cells keep a table's columns in their places. */
export function isEmpty(element: Element): boolean {
  if (element.localName === 'td' || element.localName === 'th') return false;
  return !element.textContent?.trim() && !element.matches(SUBSTANCE) && !element.querySelector(SUBSTANCE);
}
