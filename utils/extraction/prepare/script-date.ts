/** Names under which the data of single-page applications and trackers say when a page was published. */
const PUBLISHED =
  /"(?:first_?)?(?:date_?published|published_?(?:at|on|date|time)?|publi(?:sh|cation)_?(?:date|time|at)|pub_?date|posted_?(?:at|on|date))\\?"\s*:\s*\\?"?([^"\\,}]{8,40})/i;

/** Longer scripts are programs (characters). */
const LONGEST = 2_000_000;

/** When a page was published by the data in its own scripts, as they write it; null where they say nothing. */
export function dateInScripts(root: Element): string | null {
  for (const script of root.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    const [, date] = (text.length < LONGEST && PUBLISHED.exec(text)) || [];
    if (date) return date;
  }
  return null;
}
