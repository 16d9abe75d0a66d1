import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../utils/article';
import { sanitizeArticle } from '../utils/sanitize';
import { ArticleFacts } from './article-facts';
import { texts } from './interface';
import { leadImageToShow } from './lead-image';

interface Props {
  article: Article;
  /** For a kept article: where an image is shown from, or null where it was not kept. Then nothing is fetched. */
  mapImage?: (url: string) => string | null;
  /** Stands under the facts: when the article was kept, and so on. */
  children?: ComponentChildren;
  /** Stands below the text. */
  after?: ComponentChildren;
}

/** The one place where an article's HTML meets the DOM. */
export function ArticleView({ article, mapImage, children, after }: Props) {
  const body = useRef<HTMLDivElement>(null);
  const shown = useRef('');
  useLayoutEffect(() => {
    // An article that grows keeps what stands there, and with it the reader's place.
    const isGrowing = shown.current !== '' && article.html.startsWith(shown.current);
    const html = isGrowing ? article.html.slice(shown.current.length) : article.html;
    shown.current = article.html;
    const fragment = sanitizeArticle(html, mapImage && { mapImage });
    const { t } = texts.peek();
    for (const missing of fragment.querySelectorAll('[data-missing-image]:empty')) {
      missing.textContent = t('reader.missingImage');
    }
    for (const image of fragment.querySelectorAll('img')) {
      image.addEventListener('error', () => image.replaceWith(inPlaceOf(image, t('reader.brokenImage'))));
    }
    if (isGrowing) body.current?.append(fragment);
    else body.current?.replaceChildren(fragment);
  }, [article, mapImage]);

  const lead = leadImageToShow(article);
  return (
    <article class="article" data-part="article" dir={article.dir} lang={article.lang ?? undefined}>
      <header class="article-header">
        {article.siteName && (
          <p class="article-site" dir="auto">
            {article.siteName}
          </p>
        )}
        <h1 class="article-title" data-part="title" tabIndex={-1}>
          {article.title}
        </h1>
        <ArticleFacts article={article} />
        {children}
      </header>
      {lead && <LeadImage source={mapImage ? mapImage(lead) : lead} />}
      <div class="article-body" data-part="body" ref={body} />
      {after}
    </article>
  );
}

/** A frame with words, for an image that its site no longer gives. */
function inPlaceOf({ alt }: HTMLImageElement, words: string): Element {
  const frame = document.createElement('span');
  frame.dataset.missingImage = '';
  frame.textContent = alt || words;
  return frame;
}

/** A picture of the whole article: where it can't be had, nothing is missed. */
function LeadImage({ source }: { source: string | null }) {
  const [broken, setBroken] = useState(false);
  if (!source || broken) return null;
  return (
    <figure class="article-lead">
      <img src={source} alt="" onError={() => setBroken(true)} />
    </figure>
  );
}
