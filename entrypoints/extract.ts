import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openShadowRoot } from '../utils/extraction/prepare/shadow';
import { readDocument } from '../utils/read-document';

// Unlisted, so that no page carries it before it is asked for, and no more runs in the page than reads it.
export default defineUnlistedScript(() => readDocument(document, location.href, { shadowRoot }));

/** Firefox has the means on elements themselves, for extensions alone. */
type FirefoxElement = Element & { openOrClosedShadowRoot: ShadowRoot | null };

/** Only elements of a page's own making hide their roots; to ask for every element would cost more than it finds. */
function shadowRoot(element: Element): ShadowRoot | null {
  if (!/-/.test(element.localName) || !(element instanceof HTMLElement)) return openShadowRoot(element);
  if (import.meta.env.FIREFOX) return (element as Element as FirefoxElement).openOrClosedShadowRoot;
  return browser.dom.openOrClosedShadowRoot(element);
}
