import { type Metadata, metaContent } from './prepare/metadata';

/** What a page's own data say of its article, as far as it helps to find it. */
export interface Stated {
  /** Its title, often with the site's name; '' where there is none. */
  title: string;
  /** A sentence or two about it, or ''. */
  description: string;
  /** Its whole text, or null. */
  text: string | null;
  /** What the page is called, or stands at: the root of a site holds no article, as a rule. */
  kind: 'article' | 'other' | 'unknown';
}

/** Shorter statements are teasers (characters). */
const WHOLE_TEXT = 300;

/** @param url absolute URL of the page */
export function statedOf(metadata: Metadata, url: string): Stated {
  const { stated, documentTitle } = metadata;
  const whole = stated.find(({ articleBody }) => articleBody && articleBody.length > WHOLE_TEXT);
  return {
    title: metaContent(metadata, 'og:title') ?? documentTitle,
    description: metaContent(metadata, 'og:description', 'description') ?? '',
    text: whole?.articleBody ?? null,
    kind: kindOf(metadata, url),
  };
}

function kindOf(metadata: Metadata, url: string): Stated['kind'] {
  const type = metaContent(metadata, 'og:type')?.toLowerCase() ?? '';
  const types = metadata.stated.flatMap((item) => item.types);
  if (
    type === 'article' ||
    types.some((name) => /(Article|BlogPosting|Report)$/.test(name)) ||
    metaContent(metadata, 'article:published_time') !== null
  )
    return 'article';
  return new URL(url).pathname === '/' || /^(product|profile)/.test(type) ? 'other' : 'unknown';
}
