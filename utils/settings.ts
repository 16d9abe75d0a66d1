import { type Browser, browser } from 'wxt/browser';
import type { Language } from './i18n';

export const THEMES = ['system', 'light', 'sepia', 'dark'] as const;
export const FONTS = ['auto', 'naskh', 'vazirmatn'] as const;

/** Sizes of the article's text in CSS pixels, as for Latin script; the style sheet enlarges Arabic from there. */
export const TEXT_SIZES = [14, 15, 16, 17, 18, 20, 22, 25, 28] as const;

export const LAYOUTS = ['list', 'cards'] as const;
/** Colours that a tag can have; the style sheet has a shade of each for every theme. */
export const TAG_COLOURS = ['green', 'blue', 'violet', 'rose', 'amber', 'slate'] as const;
export type TagColour = (typeof TAG_COLOURS)[number];

/** Choices of `imageLimitMegabytes`. */
export const IMAGE_LIMITS = [10, 25, 50, 100] as const;

/** Choices of `backupEveryDays`. */
export const BACKUP_DAYS = [7, 30] as const;
/** Why a backup could not be written: Warraq may not download, the browser kept no file, the library gave no answer. */
export type BackupTrouble = 'permission' | 'download' | 'library';

export interface Settings {
  language: Language | 'auto';
  theme: (typeof THEMES)[number];
  /** CSS pixels, one of TEXT_SIZES. */
  textSize: number;
  /** The typeface of Arabic-script text: the one that suits the article's language, or always the same. */
  font: (typeof FONTS)[number];
  libraryLayout: (typeof LAYOUTS)[number];
  /** The colours that were chosen, by tag. */
  tagColours: Record<string, TagColour>;
  /** Milliseconds since 1970 of the last complete backup; null before the first. */
  lastBackup: number | null;
  /** How often a backup is written without being asked for; null for never. */
  backupEveryDays: (typeof BACKUP_DAYS)[number] | null;
  /** What came of the last one of those; null before the first. Milliseconds since 1970. */
  automaticBackup: { at: number; trouble: BackupTrouble | null } | null;
  /** Milliseconds since 1970 before which nobody is reminded of backups. */
  noReminderBefore: number;
  /** Megabytes (10^6 bytes) that the kept images of one article may take. */
  imageLimitMegabytes: number;
  /** May the reader still be offered the permission that makes articles whole? */
  offerAccess: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  theme: 'system',
  textSize: 17,
  font: 'auto',
  libraryLayout: 'list',
  tagColours: {},
  lastBackup: null,
  backupEveryDays: null,
  automaticBackup: null,
  noReminderBefore: 0,
  imageLimitMegabytes: 25,
  offerAccess: true,
};

/** Where they are kept, on this device. A setting that is new in this version takes its default. */
const KEY = 'settings';

/** The reader's settings; the defaults where the browser refuses to read them, as in a damaged profile. */
export async function readSettings(): Promise<Settings> {
  return { ...DEFAULT_SETTINGS, ...(await stored().catch(() => null)) };
}

export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await stored()), ...change } });
}

/** Calls back with the settings after every change, from whichever page, until the signal aborts. */
export function onSettingsChanged(callback: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = ({ [KEY]: change }: Record<string, Browser.storage.StorageChange>) => {
    if (change) callback({ ...DEFAULT_SETTINGS, ...(change.newValue as Partial<Settings> | undefined) });
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}

async function stored(): Promise<Partial<Settings> | undefined> {
  return (await browser.storage.local.get<{ [KEY]?: Partial<Settings> }>(KEY))[KEY];
}
