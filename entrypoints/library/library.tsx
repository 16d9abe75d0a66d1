import { FailureMessage } from '../../components/failure-message';
import { Icon } from '../../components/icon';
import { texts } from '../../components/interface';
import { Loading } from '../../components/loading';
import { usePageState } from '../../components/use-page-state';
import { openOptions } from '../../utils/pages';
import { articles, failure, filter, found } from './articles';
import { EmptyLibrary, NoMatch } from './empty';
import { RemovalToast } from './removal-toast';
import { Row } from './row';

export function LibraryPage() {
  const { t } = texts.value;
  const count = articles.value?.length;
  usePageState(failure.value ? 'error' : count === undefined ? 'loading' : count === 0 ? 'empty' : 'ready');
  return (
    <>
      <header class="library-header">
        <div class="library-header-line">
          <h1>{t('library.title')}</h1>
          {count ? <span class="library-count">{t('library.count', { count })}</span> : null}
          <button
            type="button"
            class="icon-button"
            title={t('options.open')}
            aria-label={t('options.open')}
            onClick={openOptions}
          >
            <Icon name="settings" />
          </button>
        </div>
        {count ? <FilterBox /> : null}
      </header>
      <main>
        <Content />
      </main>
      <RemovalToast />
    </>
  );
}

function Content() {
  if (failure.value) return <FailureMessage failure={failure.value} onAction={() => location.reload()} />;
  if (!articles.value) return <Loading />;
  if (articles.value.length === 0) return <EmptyLibrary />;
  if (found.value.length === 0) return <NoMatch />;
  return (
    <ol class="results" data-part="results" aria-label={texts.value.t('library.results')}>
      {found.value.map((card) => (
        <Row key={card._id} card={card} />
      ))}
    </ol>
  );
}

function FilterBox() {
  const label = texts.value.t('library.filter');
  return (
    <search class="filter">
      <Icon name="search" directional />
      <input
        type="search"
        // An empty box has no direction of its own; its hint follows the interface.
        dir={filter.value ? 'auto' : undefined}
        placeholder={label}
        aria-label={label}
        value={filter.value}
        onInput={(event) => {
          filter.value = event.currentTarget.value;
        }}
      />
    </search>
  );
}
