import { absoluteUrl } from '../../text/urls';
import type { Signs } from '../describe/signs';
import { metaContent, type Statements } from './statements';
import { IMAGE, imageOf } from './written-images';

/** Files that stand in for a picture: logos, icons, defaults of themes. */
const PLACEHOLDER =
  /(^|[/_.-])(logo|favicon|icon|default|placeholder|no-?image|blank|spacer|avatar|sprite)s?([/_.-]|\d|$)/i;

/** The picture that stands for the article (absolute URL), or null. */
export function leadImageOf({ isSelection }: Signs, statements: Statements, html: string): string | null {
  const own = firstImage(html);
  if (isSelection) return own;
  const shared = metaContent(statements, 'og:image:secure_url', 'og:image', 'og:image:url');
  const candidates = [
    isSmall(metaContent(statements, 'og:image:width')) ? null : shared,
    metaContent(statements, 'twitter:image', 'twitter:image:src'),
    ...statements.stated.map((item) => item.image),
    own,
  ];
  for (const candidate of candidates) {
    const address = absoluteUrl(candidate, statements.url);
    if (address && !PLACEHOLDER.test(new URL(address).pathname)) return address;
  }
  return null;
}

/** The address of the first image in an article's HTML that is no icon, or null. */
function firstImage(html: string): string | null {
  const images = [...html.matchAll(IMAGE)].map(([tag]) => imageOf(tag));
  return images.find(({ width }) => !isSmall(width))?.source ?? null;
}

/** Whether a stated width is that of an icon (pixels). */
function isSmall(width: string | null): boolean {
  const pixels = Number.parseInt(width ?? '', 10);
  return pixels > 0 && pixels < 120;
}
