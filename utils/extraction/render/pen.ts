import type { AddressOf } from '../prepare/addresses';
import { holdersOf } from '../prepare/nodes';
import { copyAttributes, linkedIds } from './attributes';
import { nameOf } from './names';
import type { Selection } from './selection';

/** What every part of the writing needs to know: what is written, under which names, and which ids are linked to. */
export class Pen {
  private readonly holders: ReadonlySet<Node>;
  readonly ids: Set<string>;

  constructor(
    private readonly body: Element,
    private readonly selection: Selection,
    readonly addressOf: AddressOf,
  ) {
    this.holders = holdersOf(selection.nodes);
    this.ids = linkedIds(body, addressOf);
  }

  /** Is this very node written: a text, a formula, an image? */
  takes(node: Node): boolean {
    return this.selection.nodes.has(node);
  }

  /** Is anything in this element written, or a link's target in it needed? */
  enters(element: Element): boolean {
    return this.holders.has(element) || this.takes(element) || this.isTarget(element);
  }

  isTarget(element: Element): boolean {
    return this.ids.has(element.getAttribute('id') ?? '') && this.holders.has(element.parentNode ?? element);
  }

  nameOf(element: Element): string {
    return this.selection.roles.get(element) ?? nameOf(element);
  }

  hasRole(element: Element): boolean {
    return this.selection.roles.has(element);
  }

  /** What was written in several pieces keeps its id on the first of them. Nothing is written after that. */
  finish(written: Element): void {
    for (const piece of written.querySelectorAll('[id]'))
      if (!this.ids.delete(piece.id)) piece.removeAttribute('id');
  }

  /** A new element of the article with what may stay of the source's attributes. */
  create(name: string, source?: Element | null): Element {
    const element = this.body.ownerDocument.createElement(name);
    if (source) copyAttributes(source, element, name, this);
    return element;
  }
}
