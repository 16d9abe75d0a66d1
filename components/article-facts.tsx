import type { Article } from '../utils/article';
import { readingMinutes } from '../utils/text/reading-time';
import { texts } from './interface';

/** Who wrote it, when, and how long it takes to read, in the interface's language. */
export function ArticleFacts({
  article,
}: {
  article: Pick<Article, 'byline' | 'publishedAt' | 'wordCount' | 'lang'>;
}) {
  const { t, date, language, dir } = texts.value;
  return (
    <ul class="article-facts">
      {article.byline && (
        <li>
          <bdi lang={language}>{t('reader.byline')}</bdi> <bdi>{article.byline}</bdi>
        </li>
      )}
      {article.publishedAt && (
        <li>
          <time dateTime={article.publishedAt} lang={language} dir={dir}>
            {date(article.publishedAt)}
          </time>
        </li>
      )}
      <li>
        <span lang={language} dir={dir}>
          {t('reader.minutes', { count: readingMinutes(article.wordCount, article.lang) })}
        </span>
      </li>
    </ul>
  );
}
