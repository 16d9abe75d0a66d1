import { BASE, baseOf } from '../extraction/prepare/base';
import { absoluteUrl } from '../text/urls';
import type { PartLink } from './next-part';

/** Longer texts are headlines (characters). */
const LONGEST_LABEL = 30;
const MOST = 60;

/**
 * Links of a page that may lead to another part of its article: on its own origin, with a number in them, and with no
 * more than a label. What they are is told elsewhere, so that little runs in the page.
 */
export function partLinks(page: Document, url: string): PartLink[] {
  const found: PartLink[] = [];
  const base = baseOf(Document.prototype.querySelector.call(page, BASE), url);
  const { origin } = new URL(url);
  const all = Document.prototype.querySelectorAll.call(page, 'a[href],link[rel~="next" i][href]');
  for (const link of all as NodeListOf<HTMLAnchorElement | HTMLLinkElement>) {
    const label = link.textContent.trim();
    if (label.length > LONGEST_LABEL) continue;
    const href = absoluteUrl(link.getAttribute('href'), base);
    if (!href || new URL(href).origin !== origin || !/\d/.test(href.slice(origin.length))) continue;
    found.push({ href, label, isNext: /\bnext\b/i.test(link.rel) });
  }
  return found.slice(0, MOST);
}
