/** Most text that is not a list of links is prose; more than this of it is not looked through. */
const LONGEST_TEXT = 2_000_000;

/** Stands after a link in prose, and is no part of it. */
const TRAILING = /[)\]}>»”"'،؛,;.:!?؟…]+$/u;

/**
 * The web addresses in a text, each once, in their order: one a line as `text/uri-list` has them, or anywhere in
 * prose. Closing brackets belong to an address only where it has opened them.
 */
export function linksIn(text: string): string[] {
  const found = text.slice(0, LONGEST_TEXT).match(/https?:\/\/[^\s<>"«»“”]+/giu) ?? [];
  return [...new Set(found.map(trimmed).filter((url) => URL.canParse(url)))];
}

function trimmed(url: string): string {
  const bare = url.replace(TRAILING, '');
  const rest = url.slice(bare.length);
  return rest.startsWith(')') && bare.includes('(') && !bare.includes(')') ? `${bare})` : bare;
}
