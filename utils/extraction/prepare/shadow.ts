import { disarmNames } from './disarm';

/** How the shadow root of an element is had. Browsers give their extensions the closed ones as well. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

/** A form shows a field of that name in its place; every element is asked, so that the plain way comes first. */
export const openShadowRoot: ShadowRootOf = ({ shadowRoot }) =>
  shadowRoot?.nodeType === 11 ? shadowRoot : null;

/**
 * Put what stands in a shadow root where it is shown: into the copy of its host, with the host's own children in the
 * slots that they are assigned to. Children without a slot are not shown and go.
 * @param visit gets the root and its copy before slots are filled, to do what is to be done in them
 */
export function composeShadow(
  host: Element,
  root: ShadowRoot,
  twin: Element,
  visit: (root: ShadowRoot, copy: DocumentFragment) => void,
): void {
  const page = twin.ownerDocument;
  const copy = page.createDocumentFragment();
  for (const child of root.childNodes) copy.append(page.importNode(child, true));
  disarmNames(copy);
  const twins = new Map([...host.childNodes].map((child, index) => [child as Node, twin.childNodes[index]]));
  const slots = [...copy.querySelectorAll('slot')];
  visit(root, copy);
  [...root.querySelectorAll('slot')].forEach((slot, index) => {
    const assigned = slot.assignedNodes().flatMap((node) => twins.get(node) ?? []);
    fillSlot(slots[index], assigned);
  });
  twin.replaceChildren(copy);
}

/**
 * The same for the shadow roots that markup declares, in a document that was only parsed. Inner roots come first.
 * @returns whether there were any
 */
export function openDeclaredShadows(root: Element | DocumentFragment, levels = 50): boolean {
  const templates = root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]');
  for (const template of templates) {
    const host = template.parentElement;
    if (!host || levels === 0) continue;
    openDeclaredShadows(template.content, levels - 1);
    template.remove();
    const children = [...host.childNodes];
    for (const slot of template.content.querySelectorAll('slot')) {
      const name = slot.getAttribute('name') ?? '';
      fillSlot(
        slot,
        children.filter((child) => slotOf(child) === name && child.parentNode === host),
      );
    }
    disarmNames(template.content);
    host.replaceChildren(template.content);
  }
  return templates.length > 0;
}

function slotOf(child: Node): string | null {
  if (child.nodeType === 1) return (child as Element).getAttribute('slot') ?? '';
  return child.nodeType === 3 ? '' : null;
}

/** A slot without assigned nodes shows its own. */
function fillSlot(slot: Element | undefined, assigned: readonly Node[]): void {
  slot?.replaceWith(...(assigned.length ? assigned : slot.childNodes));
}
