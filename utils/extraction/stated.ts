import { type Metadata, metaContent } from './prepare/metadata';

/** What a page's own data say of its article, as far as it helps to find it. */
export interface Stated {
  /** Its title, often with the site's name; '' where there is none. */
  title: string;
  /** A sentence or two about it, or ''. */
  description: string;
  /** Its whole text, or null. */
  text: string | null;
  /** The page is called an article. */
  isArticle: boolean;
}

/** Shorter statements are teasers (characters). */
const WHOLE_TEXT = 300;

export function statedOf(metadata: Metadata): Stated {
  const { stated, documentTitle } = metadata;
  const types = stated.flatMap((item) => item.types);
  const whole = stated.find(({ articleBody }) => articleBody && articleBody.length > WHOLE_TEXT);
  return {
    title: metaContent(metadata, 'og:title') ?? documentTitle,
    description: metaContent(metadata, 'og:description', 'description') ?? '',
    text: whole?.articleBody ?? null,
    isArticle:
      types.some((type) => /(Article|BlogPosting|Report)$/.test(type)) ||
      metaContent(metadata, 'og:type')?.toLowerCase() === 'article' ||
      metaContent(metadata, 'article:published_time') !== null,
  };
}
