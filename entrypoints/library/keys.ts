import type { TextKey } from '../../utils/i18n';
import { keptReaderPage } from '../../utils/pages';
import { remove, selectAll, targets, toggleArchived, toggleFavourite } from './actions';
import { cheatSheetOpen, tagging } from './dialogs';
import { onceAnswered, rowAt, total } from './room';
import { clearSelection, current, selected, toggleSelected } from './selection';
import { undoLast } from './undo';
import { look, view } from './view';

interface KeyAction {
  /** As `pressed` names them. */
  keys: string[];
  text: TextKey<'library'>;
  run: () => void;
}

/** Everything that can be done from the keyboard, in the order of the cheat sheet. */
export const KEY_ACTIONS: readonly KeyAction[] = [
  { keys: ['j', 'ArrowDown'], text: 'keys.next', run: () => onceAnswered(() => move(1)) },
  { keys: ['k', 'ArrowUp'], text: 'keys.previous', run: () => onceAnswered(() => move(-1)) },
  { keys: ['Enter'], text: 'keys.read', run: () => onceAnswered(read) },
  { keys: ['x'], text: 'keys.select', run: toggleCurrent },
  { keys: ['a'], text: 'keys.selectAll', run: selectAll },
  { keys: ['e'], text: 'keys.archive', run: () => toggleArchived(targets()) },
  { keys: ['f'], text: 'keys.favourite', run: () => toggleFavourite(targets()) },
  { keys: ['t'], text: 'keys.tag', run: openTags },
  { keys: ['Delete', '#'], text: 'keys.remove', run: () => remove(targets()) },
  { keys: ['z'], text: 'keys.undo', run: undoLast },
  { keys: ['/'], text: 'keys.search', run: focusSearch },
  { keys: ['Escape'], text: 'keys.leave', run: leave },
  { keys: ['?'], text: 'keys.open', run: openCheatSheet },
];

/** Act on key presses that no control of the page wants. */
export function startKeys(leaving: AbortSignal): void {
  document.addEventListener('keydown', onKey, { signal: leaving });
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (cheatSheetOpen.value || tagging.value) return;
  const target = event.target as Element;
  if (target.matches('input, textarea, select') && event.key !== 'Escape') return;
  // A link or button under the focus keeps the keys that work it.
  if (event.key === 'Enter' && target.matches('a, button')) return;
  const action = KEY_ACTIONS.find(({ keys }) => keys.includes(pressed(event)));
  if (!action) return;
  event.preventDefault();
  action.run();
}

/** The key's name; for a letter of another script the one that Latin keyboards have at its place. */
function pressed({ key, code, shiftKey }: KeyboardEvent): string {
  if (/^[ -~]+$/.test(key)) return key.length === 1 ? key.toLowerCase() : key;
  if (code === 'Slash') return shiftKey ? '?' : '/';
  return code.replace(/^Key/, '').toLowerCase();
}

function move(step: number): void {
  const last = (total.value ?? 0) - 1;
  current.value = Math.max(0, Math.min(last, current.value + step));
}

function read(): void {
  const row = rowAt(current.value);
  if (row) location.assign(keptReaderPage(row.id));
}

function toggleCurrent(): void {
  const row = rowAt(current.value);
  if (row) toggleSelected(row, current.value);
}

function openTags(): void {
  const rows = targets();
  if (rows.length > 0) tagging.value = rows;
}

function openCheatSheet(): void {
  cheatSheetOpen.value = true;
}

function focusSearch(): void {
  document.querySelector<HTMLInputElement>('input[type="search"]')?.focus();
}

function leave(): void {
  if (selected.value.size > 0) clearSelection();
  else if (view.value.text) look({ text: '' });
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
