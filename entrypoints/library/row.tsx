import { IconButton } from '../../components/icon-button';
import { texts } from '../../components/interface';
import { type ArticleCard, cardId } from '../../utils/library/documents';
import { keptReaderPage } from '../../utils/pages';
import { readingMinutes } from '../../utils/text/reading-time';
import { remove } from './articles';
import { Thumbnail } from './thumbnail';

/** One kept article. */
export function Row({ card }: { card: ArticleCard }) {
  const { t, date, language, dir } = texts.value;
  return (
    <li class="row" data-article-id={cardId(card)}>
      <Thumbnail card={card} />
      <div class="row-text" dir={card.dir}>
        <h2 lang={card.lang ?? undefined}>
          <a href={keptReaderPage(cardId(card))}>{card.title}</a>
        </h2>
        <p class="row-facts">
          {card.siteName && <bdi class="row-site">{card.siteName}</bdi>}
          <span lang={language} dir={dir}>
            {t('library.savedOn', { date: date(card.savedAt) })}
          </span>
          <span lang={language} dir={dir}>
            {t('reader.minutes', { count: readingMinutes(card.wordCount, card.lang) })}
          </span>
        </p>
        <p class="row-excerpt" lang={card.lang ?? undefined}>
          {card.excerpt}
        </p>
      </div>
      <IconButton
        icon="remove"
        label={t('library.remove', { title: card.title })}
        data-action="remove"
        onClick={() => remove(card)}
      />
    </li>
  );
}
