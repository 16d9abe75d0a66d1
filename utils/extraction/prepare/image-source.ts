/** Wider images are of no use in a column of text (CSS pixels; 800 wide at two device pixels each). */
const WIDEST_USEFUL = 1600;

interface Candidate {
  url: string;
  /** Pixels of width, stated or estimated from the density; null where nothing is stated. */
  width: number | null;
}

/**
 * The candidates of a `srcset` (https://html.spec.whatwg.org/multipage/images.html#parse-a-srcset-attribute):
 * commas inside an address do not part candidates, as image services use them freely.
 */
function parseSrcset(srcset: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of srcset.matchAll(/([^\s,]\S*[^\s,])(?:\s+([\d.]+)([wx])[^,]*)?\s*(?:,|$)/g)) {
    const [, url, amount, unit] = match;
    if (!url) continue;
    const value = amount ? Number(amount) : null;
    found.push({ url, width: value === null ? null : unit === 'x' ? value * 500 : value });
  }
  return found;
}

/** The address of the largest image that is not larger than useful; of those that all are, the smallest. */
export function bestOfSrcset(srcset: string): string | null {
  const size = ({ width }: Candidate): number => width ?? 0;
  const largestFirst = parseSrcset(srcset)
    .filter(({ url }) => !isPlaceholder(url))
    .sort((a, b) => size(b) - size(a));
  const best = largestFirst.find((candidate) => size(candidate) <= WIDEST_USEFUL) ?? largestFirst.at(-1);
  return best?.url ?? null;
}

/** Names that sites give to the image that is shown while the real one has not arrived. */
const PLACEHOLDER_NAME =
  /(^|[/_.-])(blank|placeholder|spacer|transparent|lazy(load)?|loading|loader|grey|gray|pixel|1x1|default-?lazy|trans)([_.-][\w-]*)?\.(gif|png|svg|jpe?g|webp)([?#]|$)/i;

/** Is this what a script shows until it knows better: nothing, an empty data: image, or a file of such a name? */
export function isPlaceholder(url: string | null | undefined): boolean {
  const address = url?.trim() ?? '';
  if (!address || /^(about:|javascript:|#)/i.test(address)) return true;
  if (/^data:/i.test(address)) return address.length < 1500 || /^data:image\/svg/i.test(address);
  return PLACEHOLDER_NAME.test(address);
}
