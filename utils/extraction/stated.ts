import { type Metadata, metaContent } from './prepare/metadata';

/** Shorter statements are teasers (characters). */
const WHOLE_TEXT = 300;

/** The article's text as the page's own data give it, or null. */
export function statedText({ stated }: Metadata): string | null {
  return (
    stated.find(({ articleBody }) => articleBody && articleBody.length > WHOLE_TEXT)?.articleBody ?? null
  );
}

/** Do the page's own data call it an article? */
export function isStatedArticle(metadata: Metadata): boolean {
  const types = metadata.stated.flatMap(({ types }) => types);
  return (
    types.some((type) => /(Article|BlogPosting|Report)$/.test(type)) ||
    metaContent(metadata, 'og:type')?.toLowerCase() === 'article' ||
    metaContent(metadata, 'article:published_time') !== null
  );
}
