import { isAllowedMathElement } from '../../allowlist';
import { copyAttributes } from './attributes';
import type { Pen } from './pen';

export const MATHML = 'http://www.w3.org/1998/Math/MathML';
/** Say the formula in another language; scripts and styles are gone already. */
const DROPPED = /^(annotation|mglyph)/;
const MAX_DEPTH = 60;

/** Write a formula: presentation MathML as it is, without annotations. */
export function writeMath(pen: Pen, source: Element, target: Element, depth = 0): void {
  const name = source.localName;
  if (DROPPED.test(name) || depth > MAX_DEPTH) return;
  const element = isAllowedMathElement(name) ? target.ownerDocument.createElementNS(MATHML, name) : null;
  if (element) copyAttributes(source, element, name, pen);
  for (const child of source.childNodes) {
    if (child.nodeType === 3) (element ?? target).append(child.nodeValue ?? '');
    else if (child.nodeType === 1) writeMath(pen, child as Element, element ?? target, depth + 1);
  }
  if (element && (element.hasChildNodes() || name === 'mspace' || name === 'mprescripts'))
    target.append(element);
}
