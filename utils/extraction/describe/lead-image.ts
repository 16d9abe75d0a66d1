import { absoluteUrl } from '../../text/urls';
import { metaContent } from '../prepare/metadata';
import type { Found } from './index';

/** Files that stand in for a picture: logos, icons, defaults of themes. */
const PLACEHOLDER =
  /(^|[/_.-])(logo|favicon|icon|default|placeholder|no-?image|blank|spacer|avatar|sprite)s?([/_.-]|\d|$)/i;

/** The picture that stands for the article (absolute URL), or null. */
export function leadImageOf({ metadata, url, body }: Found): string | null {
  const shared = metaContent(metadata, 'og:image:secure_url', 'og:image', 'og:image:url');
  const images = [...body.querySelectorAll('img[src]')];
  const candidates = [
    isSmall(metaContent(metadata, 'og:image:width')) ? null : shared,
    metaContent(metadata, 'twitter:image', 'twitter:image:src'),
    ...metadata.stated.map(({ image }) => image),
    images.find((image) => !isSmall(image.getAttribute('width')))?.getAttribute('src'),
  ];
  for (const candidate of candidates) {
    const image = absoluteUrl(candidate, url);
    if (image && !PLACEHOLDER.test(new URL(image).pathname)) return image;
  }
  return null;
}

/** Whether a stated width is that of an icon (pixels). */
function isSmall(width: string | null): boolean {
  const pixels = Number.parseInt(width ?? '', 10);
  return pixels > 0 && pixels < 120;
}
