import { isAllowedAttribute, isAllowedLink, isAllowedSource } from '../../allowlist';
import type { AddressOf } from '../prepare/addresses';
import type { Pen } from './pen';

/** Ids that a link in the body leads to (footnotes, tables of contents); the others mean nothing to a reader. */
export function linkedIds(body: Element, addressOf: AddressOf): Set<string> {
  const ids = new Set<string>();
  for (const link of body.querySelectorAll('a[href*="#"]')) {
    const [, written] = /^#(.+)/.exec(addressOf(link)) ?? [];
    if (written) ids.add(written).add(decoded(written));
  }
  return ids;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** Copy onto `target`, named `name`, the attributes of `source` that an article may have. */
export function copyAttributes(
  source: Element,
  target: Element,
  name: string,
  { ids, addressOf }: Pen,
): void {
  for (const key of source.getAttributeNames()) {
    if (!isAllowedAttribute(name, key)) continue;
    const value = key === 'href' || key === 'src' ? addressOf(source, key) : (source.getAttribute(key) ?? '');
    if (isMeaningful(key, value, ids)) target.setAttribute(key, value);
  }
  // Older pages name the places that links lead to.
  const anchor = source.getAttribute('name');
  if (name === 'a' && anchor && ids.has(anchor) && !target.id) target.id = anchor;
}

function isMeaningful(key: string, value: string, ids: ReadonlySet<string>): boolean {
  switch (key) {
    case 'id':
      return ids.has(value);
    case 'dir':
      return /^(rtl|ltr|auto)$/i.test(value);
    case 'lang':
      return /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(value);
    case 'href':
      return isAllowedLink(value);
    case 'src':
      return isAllowedSource(value);
    case 'width':
    case 'height':
      return /^\d{2,5}$/.test(value);
    default:
      return true;
  }
}
