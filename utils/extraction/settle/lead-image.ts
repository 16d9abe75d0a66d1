import { absoluteUrl } from '../../text/urls';
import type { Signs } from '../describe/signs';
import { metaContent, type Statements } from './statements';
import { IMAGE, imageOf } from './written-images';

/**
 * Files that stand in for a picture: logos, icons, defaults of themes, and the site itself, where a template adds to its
 * address what is nothing. Drupal keeps all its files in a folder `default`.
 */
const PLACEHOLDER =
  /^\/$|[/_.-](favicon|icon|logo|placeholder|blank|spacer|avatar|sprite|no-?image|default(?!\/))s?([/_.-]|\d|$)/i;

/** The picture that stands for the article (absolute URL), or null. */
export function leadImageOf({ isSelection }: Signs, statements: Statements, html: string): string | null {
  if (isSelection) return firstImage(html);
  const shared = metaContent(statements, 'og:image:secure_url', 'og:image', 'og:image:url');
  const candidates = [
    isSmall(metaContent(statements, 'og:image:width')) ? null : shared,
    metaContent(statements, 'twitter:image', 'twitter:image:src'),
    ...statements.stated.map((item) => item.image),
  ];
  for (const candidate of candidates) {
    const address = addressOf(candidate, statements.url);
    if (address) return address;
  }
  return addressOf(firstImage(html), statements.url);
}

/** The absolute address of a picture that doesn't only stand in for one, or null. */
function addressOf(image: string | null, url: string): string | null {
  const address = absoluteUrl(image, url);
  return address && !PLACEHOLDER.test(new URL(address).pathname) ? address : null;
}

/** The address of the first image in an article's HTML that is no icon, or null. */
function firstImage(html: string): string | null {
  for (const [tag] of html.matchAll(IMAGE)) {
    const { width, source } = imageOf(tag);
    if (!isSmall(width)) return source;
  }
  return null;
}

/** Whether a stated width is that of an icon (pixels). */
function isSmall(width: string | null): boolean {
  const pixels = Number.parseInt(width ?? '', 10);
  return pixels > 0 && pixels < 120;
}
