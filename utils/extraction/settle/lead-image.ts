import { absoluteUrl } from '../../text/urls';
import type { Signs } from '../describe/signs';
import { metaContent, type Statements } from './statements';

/** Files that stand in for a picture: logos, icons, defaults of themes. */
const PLACEHOLDER =
  /(^|[/_.-])(logo|favicon|icon|default|placeholder|no-?image|blank|spacer|avatar|sprite)s?([/_.-]|\d|$)/i;

/** The picture that stands for the article (absolute URL), or null. */
export function leadImageOf({ image, isSelection }: Signs, statements: Statements): string | null {
  if (isSelection) return image;
  const shared = metaContent(statements, 'og:image:secure_url', 'og:image', 'og:image:url');
  const candidates = [
    isSmall(metaContent(statements, 'og:image:width')) ? null : shared,
    metaContent(statements, 'twitter:image', 'twitter:image:src'),
    ...statements.stated.map((item) => item.image),
    image,
  ];
  for (const candidate of candidates) {
    const address = absoluteUrl(candidate, statements.url);
    if (address && !PLACEHOLDER.test(new URL(address).pathname)) return address;
  }
  return null;
}

/** Whether a stated width is that of an icon (pixels). */
function isSmall(width: string | null): boolean {
  const pixels = Number.parseInt(width ?? '', 10);
  return pixels > 0 && pixels < 120;
}
