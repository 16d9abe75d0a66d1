import { Icon } from '../../components/icon';
import { texts } from '../../components/interface';
import { filter } from './articles';

/** The first thing a new reader sees here: how an article gets in. */
export function EmptyLibrary() {
  const { t } = texts.value;
  return (
    <div class="message">
      <Icon name="book" />
      <p class="message-title" data-part="message">
        {t('library.empty')}
      </p>
      <p class="message-detail">{t('library.emptyStep')}</p>
    </div>
  );
}

export function NoMatch() {
  const { t } = texts.value;
  const clear = () => {
    filter.value = '';
  };
  return (
    <div class="message" role="status">
      <Icon name="search" directional />
      <p data-part="message">{t('library.noMatch', { text: filter.value })}</p>
      <button type="button" class="button" onClick={clear}>
        {t('library.clearFilter')}
      </button>
    </div>
  );
}
