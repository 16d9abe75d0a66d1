import { beforeEach, expect, it, vi } from 'vitest';
import { changeSettings, DEFAULT_SETTINGS, onSettingsChanged, readSettings } from './settings';

const local = vi.hoisted(() => ({
  get: vi.fn(),
  set: vi.fn(),
  onChanged: { addListener: vi.fn(), removeListener: vi.fn() },
}));
vi.mock('wxt/browser', () => ({ browser: { storage: { local } } }));

beforeEach(() => {
  vi.resetAllMocks();
});

it('gives what was stored, and the default of everything else', async () => {
  local.get.mockResolvedValue({ settings: { theme: 'sepia' } });
  expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'sepia' });
});

it('gives the defaults before anything was changed, and where the browser refuses', async () => {
  local.get.mockResolvedValueOnce({});
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  local.get.mockRejectedValueOnce(new Error('corruption'));
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
});

it('changes one setting and leaves the others', async () => {
  local.get.mockResolvedValue({ settings: { theme: 'sepia', textSize: 20 } });
  await changeSettings({ theme: 'dark' });
  expect(local.set).toHaveBeenCalledWith({ settings: { theme: 'dark', textSize: 20 } });
});

it('tells of changes until it is told to stop', () => {
  const leaving = new AbortController();
  const heard = vi.fn();
  onSettingsChanged(heard, leaving.signal);
  const [[listener]] = local.onChanged.addListener.mock.calls as [[(changes: object) => void]];
  listener({ other: { newValue: 1 } });
  expect(heard).not.toHaveBeenCalled();
  listener({ settings: { newValue: { theme: 'dark' } } });
  expect(heard).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, theme: 'dark' });
  listener({ settings: {} });
  expect(heard).toHaveBeenLastCalledWith(DEFAULT_SETTINGS);
  leaving.abort();
  expect(local.onChanged.removeListener).toHaveBeenCalledWith(listener);
});
