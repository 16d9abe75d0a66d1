import { isAllowedAttribute, isAllowedElement, isAllowedLink, isAllowedSource } from '../utils/allowlist';

/** What the sanitiser sets itself, on top of what it allows. */
const SET_BY_US: Readonly<Record<string, RegExp>> = { rel: /^noopener noreferrer$/, target: /^_blank$/ };

/** Everything in a piece of sanitised HTML that should not be there, one line each; empty when it is harmless. */
export function faults(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const name = element.localName;
    const found = isAllowedElement(name) ? [] : [`<${name}>`];
    for (const { name: attribute, value } of [...element.attributes]) {
      if (!isHarmless(name, attribute, value)) found.push(`<${name} ${attribute}="${value}">`);
    }
    return found;
  });
}

function isHarmless(element: string, attribute: string, value: string): boolean {
  if (SET_BY_US[attribute]?.test(value)) return element === 'a';
  if (!isAllowedAttribute(element, attribute)) return false;
  if (attribute === 'href') return isAllowedLink(value);
  if (attribute === 'src') return isAllowedSource(value);
  return attribute !== 'id' || value.startsWith('user-content-');
}
