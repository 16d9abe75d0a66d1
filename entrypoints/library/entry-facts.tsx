import type { Row } from '../../utils/catalog/query';
import { readingMinutes } from '../../utils/text/reading-time';
import { tagColour } from './tag-colours';
import { texts } from './texts';
import { look } from './view';

/** Where an article is from, when it was kept, how long it takes, and its tags. */
export function EntryFacts({ article }: { article: Row }) {
  const { t, date, percent, language, dir } = texts.value;
  const words = { lang: language, dir };
  return (
    <p class="entry-facts">
      {article.siteName && <bdi class="entry-site">{article.siteName}</bdi>}
      <span {...words}>{t('library.savedOn', { date: date(article.savedAt) })}</span>
      {/* A link whose page is not here yet has no words. */}
      {article.wordCount > 0 && (
        <span {...words}>
          {t('reader.minutes', { count: readingMinutes(article.wordCount, article.lang) })}
        </span>
      )}
      {article.progress > 0 && (
        <span {...words}>{t('library.progress', { percent: percent(article.progress) })}</span>
      )}
      {article.tags.map((tag) => (
        <button
          key={tag}
          type="button"
          class="tag"
          data-colour={tagColour(tag)}
          onClick={() => look({ tag })}
        >
          <bdi>{tag}</bdi>
        </button>
      ))}
    </p>
  );
}
