// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { textsFor } from './texts';

vi.mock('wxt/browser', () => ({ browser: { i18n: { getUILanguage: () => 'ar-EG' } } }));

it('speaks the chosen language, else the browser’s in its region', async () => {
  expect((await textsFor('en', ['reading'])).t('close')).toBe('Close');
  const { t, language, dir } = await textsFor('auto', ['reading']);
  expect({ language, dir, minutes: t('reader.minutes', { count: 3 }) }).toEqual({
    language: 'ar',
    dir: 'rtl',
    minutes: '٣ دقائق قراءة',
  });
});

it('knows the texts of each area that it is asked for', async () => {
  const { t } = await textsFor('en', ['reading', 'background']);
  expect([t('menu.read'), t('close')]).toEqual(['Read in Warraq', 'Close']);
});
