import { absoluteUrl } from '../../text/urls';
import { metaContent } from '../prepare/metadata';
import type { Found } from './index';

/** Files that stand in for a picture: logos, icons, defaults of themes. */
const PLACEHOLDER =
  /(^|[/_.-])(logo|favicon|icon|default|placeholder|no-?image|blank|spacer|avatar|sprite)s?([/_.-]|\d|$)/i;

/** The picture that stands for the article (absolute URL), or null. */
export function leadImageOf({ metadata, url, body }: Found): string | null {
  const candidates = [
    metaContent(
      metadata,
      'og:image:secure_url',
      'og:image',
      'og:image:url',
      'twitter:image',
      'twitter:image:src',
    ),
    ...metadata.stated.map(({ image }) => image),
    body.querySelector('img[src]')?.getAttribute('src'),
  ];
  for (const candidate of candidates) {
    const image = absoluteUrl(candidate, url);
    if (image && !PLACEHOLDER.test(new URL(image).pathname)) return image;
  }
  return null;
}
