import { IconButton } from '../../components/icon-button';
import { remove, selectAll, targets, toggleArchived, toggleFavourite } from './actions';
import { tagging } from './dialogs';
import { clearSelection, selected } from './selection';
import { texts } from './texts';

/** What can be done with everything that is selected. */
export function BulkBar() {
  const { t } = texts.value;
  const count = selected.value.size;
  if (count === 0) return null;
  return (
    <div class="bulk-bar" role="toolbar" aria-label={t('library.selected', { count })}>
      <span role="status">{t('library.selected', { count })}</span>
      <button type="button" class="link-button" onClick={selectAll}>
        {t('library.selectAll')}
      </button>
      <span class="spacer" />
      <IconButton icon="archive" label={t('library.archive')} onClick={() => toggleArchived(targets())} />
      <IconButton icon="star" label={t('library.favourite')} onClick={() => toggleFavourite(targets())} />
      <IconButton
        icon="tag"
        directional
        label={t('library.tag')}
        onClick={() => {
          tagging.value = targets();
        }}
      />
      <IconButton icon="remove" label={t('library.removeSelected')} onClick={() => remove(targets())} />
      <IconButton icon="close" label={t('library.deselect')} onClick={clearSelection} />
    </div>
  );
}
