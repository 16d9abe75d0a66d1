import { foldForSearch } from '../../text/fold';

/** What stands between a headline and a site's name. A colon does as well, but only next to a name that is known. */
const SEPARATOR = /\s+[-–—―|¦\\/»«›‹>·•*~:]+\s+|\s*[|¦]\s*|:\s+|\s+[-–—]\s*|\s*[-–—]\s+/g;

/**
 * A headline without the site's name on either side of it. A segment is taken for the site's when it is one of the
 * names that the page states, or the domain, or when the rest is exactly what a heading says.
 */
export function withoutSiteName(
  title: string,
  sites: readonly string[],
  headings: readonly string[],
  url: string,
): string {
  const names = new Set([...sites.map(foldForSearch), ...hostNames(url)]);
  const whole = new Set(headings.map(foldForSearch));
  let rest = title;
  for (let cut = true; cut && !whole.has(foldForSearch(rest)); ) {
    cut = false;
    for (const { index, 0: separator } of rest.matchAll(SEPARATOR)) {
      const head = rest.slice(0, index).trim();
      const tail = rest.slice(index + separator.length).trim();
      if (head && (names.has(foldForSearch(tail)) || whole.has(foldForSearch(head)))) rest = head;
      else if (tail && (names.has(foldForSearch(head)) || whole.has(foldForSearch(tail)))) rest = tail;
      else continue;
      cut = true;
      break;
    }
  }
  return rest;
}

/** `www.my-site.co.uk` goes by `www.my-site.co.uk`, `my-site.co.uk` and `my site`. */
function hostNames(url: string): string[] {
  const host = new URL(url).hostname;
  const bare = host.replace(/^(www\d?|m|mobile|amp)\./, '');
  const label = bare.split('.')[0] ?? '';
  return [host, bare, label, label.replaceAll('-', ' ')].map(foldForSearch);
}
