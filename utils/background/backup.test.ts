// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { send } from '../messaging';
import type { Settings } from '../settings';
import { backUpIfDue, isBackupDue, scheduleBackup } from './backup';

const { browser, store } = vi.hoisted(() => ({
  store: { settings: {} as Settings },
  browser: {
    alarms: { get: vi.fn(), clear: vi.fn(), create: vi.fn() },
    permissions: { contains: vi.fn() },
    downloads: { download: vi.fn(), search: vi.fn() },
    runtime: { getPlatformInfo: vi.fn() },
  },
}));
vi.mock('wxt/browser', () => ({ browser }));
vi.mock('../messaging', () => ({ send: vi.fn() }));
vi.mock('./wake-catalog', () => ({ openHost: vi.fn() }));
vi.mock('../settings', () => ({
  readSettings: async () => store.settings,
  changeSettings: async (change: Partial<Settings>) => Object.assign(store.settings, change),
}));

const DAY = 86_400_000;

beforeEach(() => {
  vi.resetAllMocks();
  store.settings = { backupEveryDays: 7, lastBackup: null, automaticBackup: null } as Settings;
  browser.permissions.contains.mockResolvedValue(true);
  browser.downloads.download.mockResolvedValue(5);
  browser.downloads.search.mockResolvedValue([{ state: 'complete' }]);
  vi.mocked(send).mockImplementation(
    async (name) => (name === 'host/make-backup' ? { url: 'blob:x' } : null) as never,
  );
});

it.each<[days: Settings['backupEveryDays'], last: number | null, due: boolean]>([
  [null, null, false],
  [7, null, true],
  [7, 993 * DAY, true],
  [7, 994 * DAY, false],
  [30, 970 * DAY, true],
  [30, 971 * DAY, false],
])('every %s days, the last on day %s', (backupEveryDays, lastBackup, due) => {
  expect(isBackupDue({ backupEveryDays, lastBackup }, 1000 * DAY)).toBe(due);
});

describe('a backup', () => {
  it('is put among the downloads, one a month, and noted', async () => {
    await backUpIfDue();
    expect(browser.downloads.download.mock.lastCall?.[0]).toMatchObject({
      url: 'blob:x',
      filename: expect.stringMatching(/^Warraq\/warraq-\d{4}-\d\d\.warraq\.zip$/),
      conflictAction: 'overwrite',
    });
    expect(send).toHaveBeenLastCalledWith('host/drop-file', { url: 'blob:x' });
    expect(store.settings.automaticBackup).toEqual({ at: store.settings.lastBackup, trouble: null });
    expect(store.settings.lastBackup).toBeGreaterThan(0);
  });

  it('is not made twice at once, nor again before its time', async () => {
    await Promise.all([backUpIfDue(), backUpIfDue()]);
    await backUpIfDue();
    expect(browser.downloads.download).toHaveBeenCalledTimes(1);
  });

  it.each<[string, () => void, string]>([
    ['permission', () => browser.permissions.contains.mockResolvedValue(false), 'permission'],
    ['folder', () => browser.downloads.download.mockRejectedValue(new Error()), 'download'],
    ['room', () => browser.downloads.search.mockResolvedValue([{ state: 'interrupted' }]), 'download'],
    ['readable library', () => vi.mocked(send).mockRejectedValue(new Error()), 'library'],
  ])('that has no %s is noted as such, and is due still', async (_, prepare, trouble) => {
    prepare();
    await backUpIfDue();
    expect(store.settings.automaticBackup?.trouble).toBe(trouble);
    expect(isBackupDue(store.settings, Date.now())).toBe(true);
  });
});

describe('the alarm', () => {
  it('is set once, and taken away with the wish', async () => {
    await scheduleBackup();
    expect(browser.alarms.create).toHaveBeenCalledTimes(1);
    browser.alarms.get.mockResolvedValue({});
    await scheduleBackup();
    expect(browser.alarms.create).toHaveBeenCalledTimes(1);
    store.settings.backupEveryDays = null;
    await scheduleBackup();
    expect(browser.alarms.clear).toHaveBeenCalledTimes(1);
  });
});
