import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Area, Translator } from '../utils/i18n';
import { DEFAULT_SETTINGS, onSettingsChanged, readSettings, type Settings } from '../utils/settings';
import { textsFor } from '../utils/texts';
import { whileHere } from './while-here';

/** The reader's settings, as every component sees them. */
export const settings = signal<Settings>(DEFAULT_SETTINGS);

/** What this page shows texts of. */
const areas = new Set<Area>(['reading']);

const loaded = signal<Translator | null>(null);

const current = computed(() => {
  if (!loaded.value) throw new Error('Texts are asked for before startInterface has loaded them');
  return loaded.value;
});

/** The interface's language, direction and the texts that every page has. */
export const texts: ReadonlySignal<Translator<'reading'>> = current;

/** The same with the texts of other areas, which this page loads as well: as it starts, or now if it has started. */
export async function textsWith<A extends Area>(
  ...others: A[]
): Promise<ReadonlySignal<Translator<'reading' | A>>> {
  for (const area of others) areas.add(area);
  if (loaded.value) await speak();
  return current;
}

/** What an extension page says of itself to tests and user styles: `<html data-state>`. */
export type PageState = 'loading' | 'ready' | 'empty' | 'error';

export function showState(state: PageState): void {
  document.documentElement.dataset.state = state;
}

/** Read the settings and dress the page in them, now and after every change. Resolves when the page may be shown. */
export async function startInterface(signal: AbortSignal): Promise<void> {
  // Most readers have chosen no language: theirs is on its way before it is known that they have not.
  const [stored] = await Promise.all([readSettings(), whileHere(textsFor('auto', areas))]);
  settings.value = stored;
  await speak();
  effect(dress);
  onSettingsChanged((changed) => {
    const { language } = settings.value;
    settings.value = changed;
    if (changed.language !== language) speak();
  }, signal);
}

/** Load the texts that this page shows in the chosen language; by then another may be chosen, or more be asked for. */
async function speak(): Promise<void> {
  const { language } = settings.value;
  const { size } = areas;
  const next = await whileHere(textsFor(language, areas));
  if (settings.value.language !== language || areas.size !== size) return speak();
  loaded.value = next;
}

function dress(): void {
  const { theme, textSize, font } = settings.value;
  const { language, dir } = current.value;
  const root = document.documentElement;
  root.lang = language;
  root.dir = dir;
  root.dataset.theme = theme;
  root.dataset.font = font;
  root.style.setProperty('--text-size', `${textSize}px`);
}
