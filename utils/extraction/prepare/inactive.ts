import { nodesIn } from './nodes';

/** What holds no text of the page. JSON-LD goes too: metadata has been read by then. */
const INACTIVE = 'script,style,template,link[rel~="stylesheet" i],noscript,dialog:not([open]),datalist';

/**
 * Hidden by the page's own word, or on paper, where nobody can click: there wikis hide their notes and links to edit. Pages hide whole articles from screen readers while a dialog is open: that stays.
 */
const HIDDEN =
  '[hidden]:not([hidden="until-found"]),[role="dialog"],[role="alertdialog"],[style*="display" i],[style*="visibility" i],.sr-only,.visually-hidden,.screen-reader-text,.noprint,.mw-editsection';
const HIDING_STYLE = /(^|[;\s])(display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Text this long in a hidden part is a collapsed article, not a part of the interface (characters). */
const COLLAPSED_TEXT = 1500;

/** Take out of a private copy what is never shown: scripts, styles, templates, comments, hidden parts. */
export function removeInactive(copy: Document): void {
  for (const element of copy.querySelectorAll(INACTIVE)) element.remove();
  for (const element of copy.body?.querySelectorAll(HIDDEN) ?? []) {
    const style = element.getAttribute('style');
    const isHidden =
      element.matches('[hidden],[role$="dialog"],[class]:not([style])') || HIDING_STYLE.test(style ?? '');
    if (isHidden && (element.textContent?.length ?? 0) < COLLAPSED_TEXT) element.remove();
  }
  for (const comment of nodesIn(copy, 'comment')) comment.remove();
}
