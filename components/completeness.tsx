import { send } from '../utils/messaging';
import { texts } from './interface';
import type { Keeping } from './keeping';

/** On a kept article with images: whether it has them all, and another try where it does not. */
export function Completeness({ keeping }: { keeping: Keeping }) {
  const { t, language, dir } = texts.value;
  const kept = keeping.kept.value;
  if (!kept || kept.images.all === 0) return null;
  const { all, awaited } = kept.images;
  const missing = all - kept.images.kept;
  const news = awaited > 0 ? 'images.fetching' : missing === 0 ? 'images.complete' : 'images.missing';
  return (
    <p class="article-kept" lang={language} data-part="completeness">
      <span dir={dir}>{t(news, { count: missing })}</span>
      {news === 'images.missing' && (
        <button
          type="button"
          class="link-button"
          dir={dir}
          data-action="retry-images"
          // What comes of it is told by the library's next change.
          onClick={() => send('library/retry-images', { id: kept.id }).catch(() => undefined)}
        >
          {t('images.retry')}
        </button>
      )}
    </p>
  );
}
