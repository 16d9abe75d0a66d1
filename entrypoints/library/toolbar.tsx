import { Icon } from '../../components/icon';
import { IconButton } from '../../components/icon-button';
import { settings } from '../../components/interface';
import { openOptions } from '../../utils/pages';
import { changeSettings, LAYOUTS } from '../../utils/settings';
import { cheatSheetOpen, menuOpen } from './dialogs';
import { texts } from './texts';
import { look, view } from './view';

/** At the head of the page: search and layout. */
export function Toolbar() {
  const { t } = texts.value;
  return (
    <div class="library-toolbar">
      <IconButton
        icon="menu"
        directional
        label={t('library.menu')}
        class="icon-button menu-button"
        aria-expanded={menuOpen.value}
        onClick={() => {
          menuOpen.value = !menuOpen.value;
        }}
      />
      <SearchBox />
      <LayoutChoice />
      <IconButton
        icon="keyboard"
        label={t('keys.open')}
        class="icon-button keys-button"
        onClick={() => {
          cheatSheetOpen.value = true;
        }}
      />
      <IconButton icon="settings" label={t('options.open')} onClick={openOptions} />
    </div>
  );
}

function SearchBox() {
  const { t } = texts.value;
  const { text } = view.value;
  return (
    <search class="filter">
      <Icon name="search" directional />
      <input
        type="search"
        // An empty box has no direction of its own; its hint follows the interface.
        dir={text ? 'auto' : undefined}
        placeholder={t('library.search')}
        aria-label={t('library.search')}
        title={t('library.searchHint')}
        value={text}
        onInput={(event) => look({ text: event.currentTarget.value })}
      />
    </search>
  );
}

function LayoutChoice() {
  const { t } = texts.value;
  const [next] = LAYOUTS.filter((layout) => layout !== settings.value.libraryLayout);
  return (
    next && (
      <IconButton
        icon={next}
        label={t(`library.layout.${next}`)}
        onClick={() => changeSettings({ libraryLayout: next })}
      />
    )
  );
}
