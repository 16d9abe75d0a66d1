import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { TextKey } from '../../utils/i18n';
import { texts } from './texts';

const NAMES: Record<string, TextKey<'options'>> = {
  _execute_action: 'options.shortcutRead',
  'save-for-later': 'options.shortcutSave',
};

/** The keys as the browser has them now, which may not be those that were suggested. */
export function Shortcuts() {
  const { t } = texts.value;
  const [commands, setCommands] = useState<{ name?: string; shortcut?: string }[]>([]);
  useEffect(() => {
    browser.commands.getAll().then(setCommands);
  }, []);
  return (
    <>
      <dl class="shortcuts">
        {commands.map(({ name = '', shortcut }) => {
          const text = NAMES[name];
          return (
            text && (
              <div key={name}>
                <dt>{t(text)}</dt>
                <dd>{shortcut ? <kbd dir="ltr">{shortcut}</kbd> : t('options.shortcutNone')}</dd>
              </div>
            )
          );
        })}
      </dl>
      <p class="hint">{t('options.shortcutsHint')}</p>
    </>
  );
}
