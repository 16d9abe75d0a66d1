import { computed, signal } from '@preact/signals';
import { DEFAULT_SETTINGS, onSettingsChanged, readSettings, type Settings } from '../utils/settings';
import { textsFor } from '../utils/texts';

/** The reader's settings, as every component sees them. */
export const settings = signal<Settings>(DEFAULT_SETTINGS);

/** The interface's language, direction and texts. */
export const texts = computed(() => textsFor(settings.value.language));

/** What an extension page says of itself to tests and user styles: `<html data-state>`. */
export type PageState = 'loading' | 'ready' | 'empty' | 'error';

export function showState(state: PageState): void {
  document.documentElement.dataset.state = state;
}

/** Read the settings and dress the page in them, now and after every change. Resolves when the page may be shown. */
export async function startInterface(signal: AbortSignal): Promise<void> {
  settings.value = await readSettings();
  settings.subscribe(dress);
  onSettingsChanged((changed) => {
    settings.value = changed;
  }, signal);
}

function dress({ theme, textSize, font }: Settings): void {
  const root = document.documentElement;
  root.lang = texts.value.language;
  root.dir = texts.value.dir;
  root.dataset.theme = theme;
  root.dataset.font = font;
  root.style.setProperty('--text-size', `${textSize}px`);
}
