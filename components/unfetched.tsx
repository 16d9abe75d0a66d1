import type { ArticleCard } from '../utils/library/documents';
import { texts } from './failure-texts';
import { Icon } from './icon';

/** A kept link whose page is not here: why that is so, and the way to the page itself. */
export function Unfetched({ card }: { card: Pick<ArticleCard, 'url' | 'title' | 'dir' | 'pending'> }) {
  const { t } = texts.value;
  const failure = card.pending?.failure ?? 'waiting';
  return (
    <main>
      <div class="message" role="status">
        <Icon name={failure === 'waiting' ? 'hourglass' : 'page'} />
        <h1 class="unfetched-title" dir={card.dir} data-part="title">
          {card.title}
        </h1>
        <p data-part="message">{t(`failure.${failure}.message`)}</p>
        <a
          class="button"
          href={card.url}
          target="_blank"
          rel="noopener noreferrer"
          data-action="open-original"
        >
          {t('reader.openOriginal')}
        </a>
      </div>
    </main>
  );
}
