import { texts } from './texts';
import { look, SORTS, sort, view } from './view';

/** The order of the list. */
export function SortChoice() {
  const { t } = texts.value;
  return (
    <select
      class="sort"
      aria-label={t('library.sort')}
      title={t('library.sort')}
      value={sort.value}
      onChange={(event) => {
        const chosen = SORTS.find((known) => known === event.currentTarget.value);
        look({ sort: chosen ?? null });
      }}
    >
      {SORTS.map((value) => (
        <option key={value} value={value} disabled={value === 'relevance' && !view.value.text}>
          {t(`library.sort.${value}`)}
        </option>
      ))}
    </select>
  );
}
