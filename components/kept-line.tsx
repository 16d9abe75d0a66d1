import { texts } from './interface';
import type { Keeping } from './keeping';

/** On an article that was kept earlier: when, and the offer to replace the copy by what the page says now. */
export function KeptLine({ keeping }: { keeping: Keeping }) {
  const { t, date, language, dir } = texts.value;
  const kept = keeping.kept.value;
  if (!kept || !keeping.keptBefore.value) return null;
  return (
    <p class="article-kept" lang={language}>
      <span dir={dir}>{t('save.keptOn', { date: date(kept.updatedAt) })}</span>
      <button type="button" class="link-button" dir={dir} data-action="refresh" onClick={keeping.refresh}>
        {t('save.refresh')}
      </button>
    </p>
  );
}
