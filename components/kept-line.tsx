import { texts } from './interface';
import type { Keeping } from './keeping';

interface Props {
  keeping: Keeping;
  /** True where the article comes from its page and may be newer than the copy. */
  fresh: boolean;
}

/** On an article that was kept earlier: when, and the offer to replace the copy by what the page says now. */
export function KeptLine({ keeping, fresh }: Props) {
  const { t, date, language, dir } = texts.value;
  const kept = keeping.kept.value;
  if (!kept || !keeping.keptBefore.value) return null;
  return (
    <p class="article-kept" lang={language}>
      <span dir={dir}>{t('save.keptOn', { date: date(kept.updatedAt) })}</span>
      {fresh && (
        <button type="button" class="link-button" dir={dir} data-action="refresh" onClick={keeping.refresh}>
          {t('save.refresh')}
        </button>
      )}
    </p>
  );
}
