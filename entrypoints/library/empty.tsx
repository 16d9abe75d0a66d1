import { Icon } from '../../components/icon';
import { texts } from './texts';
import { look, view } from './view';

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

/** A section, or a search, that holds nothing. */
export function NothingHere() {
  const { t } = texts.value;
  const text = view.value.text.trim();
  return (
    <div class="message" role="status">
      <Icon name={text ? 'search' : 'book'} directional />
      <p data-part="message">{text ? t('library.noMatch', { text }) : t('library.noneInView')}</p>
      <button
        type="button"
        class="button"
        onClick={() => look({ section: 'all', tag: null, site: null, lang: null, text: '' })}
      >
        {t(text ? 'library.clearFilter' : 'library.showAll')}
      </button>
    </div>
  );
}
