import { keptReaderPage } from '../../utils/pages';
import { begun } from './begun';
import { texts } from './texts';

/** The articles that were begun and not finished, above the whole library. */
export function ContinueReading() {
  const { t, percent, language, dir } = texts.value;
  if (begun.value.length === 0) return null;
  return (
    <section class="continue" aria-labelledby="continue">
      <h2 id="continue">{t('library.continue')}</h2>
      <ul>
        {begun.value.map((row) => (
          <li key={row.id}>
            <a href={keptReaderPage(row.id)} dir={row.dir}>
              <span class="continue-title" lang={row.lang ?? undefined}>
                {row.title}
              </span>
              <span class="continue-progress" lang={language} dir={dir}>
                {t('library.progress', { percent: percent(row.progress) })}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
