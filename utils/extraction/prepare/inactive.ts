import { ITEM, isClosedText } from './closed';
import { elementsOf } from './nodes';

/** What holds no text of the page. JSON-LD goes too: metadata has been read by then. */
const INACTIVE = 'script,style,template,link,noscript,dialog:not([open])';

/**
 * Hidden by the page's own word, or on paper, where nobody can click: there wikis hide their notes and links to edit. Pages
 * hide whole articles from screen readers while a dialog is open: that stays.
 */
const HIDDEN =
  '[hidden]:not([hidden=until-found]),[role$=dialog],.sr-only,.visually-hidden,.hidden:not([class*=":"]):not([style]),.screen-reader-text,.noprint,.mw-editsection';
const HIDING_STYLE = /(^|[;\s])(display|visibility)\s*:\s*(none|hidden)/i;
/** Never a closed part of the text. */
const OVER = '[style*=position i],[class]:not([hidden],[style])';

/** Text this long in a hidden part is a closed article, whatever else is in it (characters). */
const LONG_TEXT = 1500;

/**
 * Take out of a private copy what is never shown: scripts, styles, templates, hidden parts; and what is shown beside a
 * text that it says nothing of.
 */
export function removeInactive(body: Element): void {
  for (const element of elementsOf(body, INACTIVE)) element.remove();
  const styled = elementsOf(body, '[style]').filter(hidesItself);
  const hidden = [...elementsOf(body, HIDDEN), ...styled].filter(
    (element) => !isLong(element) && !isClosedText(element, element.matches(OVER), isHidden),
  );
  for (const element of hidden) element.remove();
  // Highlighters number the lines of code in a cell beside it.
  for (const code of body.querySelectorAll('td pre:not(pre pre)'))
    if (/^[\d\s]+$/.test(code.textContent ?? '')) code.closest('td')?.remove();
  // Signs by which headings are linked to; the place itself stays.
  for (const link of body.querySelectorAll(':is(h1,h2,h3,h4,h5,h6) a[href*="#"]:not(a a)'))
    if (/^\s*[^\s\p{L}\p{N}]+\s*$/u.test(link.textContent ?? '')) link.textContent = '';
  // KaTeX and MathJax draw a formula in letters as well, which screen readers are not told.
  for (const { parentElement } of body.querySelectorAll('math'))
    if (parentElement?.localName === 'span')
      parentElement.parentElement?.querySelector(':scope > [aria-hidden=true]')?.remove();
}

function isLong(element: Element): boolean {
  return (element.textContent?.length ?? 0) >= LONG_TEXT && !element.matches(ITEM);
}

function isHidden(element: Element): boolean {
  return element.matches(HIDDEN) || hidesItself(element);
}

function hidesItself(element: Element): boolean {
  return HIDING_STYLE.test(element.getAttribute('style') ?? '');
}
