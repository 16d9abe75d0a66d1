import { useRef } from 'preact/hooks';
import { IconButton } from '../../components/icon-button';
import type { Row } from '../../utils/catalog/query';
import { keptReaderPage } from '../../utils/pages';
import { extendSelection, remove, toggleArchived, toggleFavourite } from './actions';
import { EntryFacts } from './entry-facts';
import { Marked } from './marked';
import { passing } from './passing';
import { rowAt } from './room';
import { current, selected, toggleSelected } from './selection';
import { texts } from './texts';
import { Thumbnail } from './thumbnail';

interface Props {
  /** Its place in the view, counted from 0. */
  index: number;
  /** How many the view holds. */
  count: number;
  cards: boolean;
}

/** One kept article, as a row of the list or as a card; a quiet frame until it has arrived. */
export function Entry({ index, count, cards }: Props) {
  const article = rowAt(index);
  const bare = useRef(passing.peek());
  // Once it is whole it stays so, and no longer asks.
  if (bare.current) bare.current = passing.value;
  const layout = cards ? 'entry entry-card' : 'entry';
  // Only a few of them are in the document.
  const place = { 'data-index': index, 'aria-setsize': count, 'aria-posinset': index + 1 };
  if (!article) return <li class={`${layout} entry-awaited`} {...place} />;
  return (
    <li
      class={layout}
      data-article-id={article.id}
      data-current={current.value === index}
      data-selected={selected.value.has(article.id)}
      {...place}
    >
      {bare.current ? (
        <div class="thumbnail" />
      ) : (
        <>
          <SelectBox article={article} index={index} />
          <Thumbnail hash={article.thumbnail} />
        </>
      )}
      <div class="entry-text" dir={article.dir}>
        <h2 lang={article.lang ?? undefined}>
          <a href={keptReaderPage(article.id)} onFocus={() => (current.value = index)}>
            <Marked text={article.title} marks={article.titleMarks} />
          </a>
        </h2>
        <EntryFacts article={article} />
        <div class="entry-excerpt" lang={article.lang ?? undefined}>
          <p>
            {article.snippet ? (
              <Marked text={article.snippet.text} marks={article.snippet.marks} />
            ) : (
              article.excerpt
            )}
          </p>
        </div>
      </div>
      {!bare.current && <Actions article={article} />}
      {article.progress > 0 && (
        <div class="entry-progress" dir={article.dir} aria-hidden="true">
          <div style={{ inlineSize: `${article.progress * 100}%` }} />
        </div>
      )}
    </li>
  );
}

function SelectBox({ article, index }: { article: Row; index: number }) {
  const label = texts.value.t('library.select', { title: article.title });
  return (
    <input
      type="checkbox"
      class="entry-select"
      aria-label={label}
      title={label}
      checked={selected.value.has(article.id)}
      onClick={(event) => {
        if (event.shiftKey) extendSelection(index);
        else toggleSelected(article, index);
      }}
    />
  );
}

function Actions({ article }: { article: Row }) {
  const { t } = texts.value;
  const archived = article.status === 'archived';
  return (
    <div class="entry-actions">
      <IconButton
        icon="star"
        label={t(article.favourite ? 'library.unfavourite' : 'library.favourite')}
        aria-pressed={article.favourite}
        data-action="favourite"
        onClick={() => toggleFavourite([article])}
      />
      <IconButton
        icon={archived ? 'restore' : 'archive'}
        label={t(archived ? 'library.unarchive' : 'library.archive')}
        data-action="archive"
        onClick={() => toggleArchived([article])}
      />
      <IconButton
        icon="remove"
        label={t('library.remove', { title: article.title })}
        data-action="remove"
        onClick={() => remove([article])}
      />
    </div>
  );
}
