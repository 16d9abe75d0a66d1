import { Dialog } from '../../components/dialog';
import { cheatSheetOpen } from './dialogs';
import { KEY_ACTIONS } from './keys';
import { texts } from './texts';

/** All keys and what they do. */
export function CheatSheet() {
  const { t } = texts.value;
  if (!cheatSheetOpen.value) return null;
  const close = () => {
    cheatSheetOpen.value = false;
  };
  return (
    <Dialog title={t('keys.title')} onClose={close}>
      <dl class="cheat-sheet">
        {KEY_ACTIONS.map(({ keys, text }) => (
          <div key={text}>
            <dt>{t(text)}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key} dir="ltr">
                  {KEY_NAMES[key] ?? key}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

const KEY_NAMES: Record<string, string> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  Enter: '⏎',
  Escape: 'Esc',
  Delete: 'Del',
};
