import { expect, it } from 'vitest';
import { isReminderDue } from './reminder-due';

const DAY = 86_400_000;
const NOW = 1000 * DAY;

it.each<[what: string, lastBackup: number | null, noReminderBefore: number, articles: number, due: boolean]>([
  ['no backup', null, 0, 20, true],
  ['no backup of a few articles', null, 0, 19, false],
  ['an old backup', NOW - 61 * DAY, 0, 500, true],
  ['a fresh one', NOW - 59 * DAY, 0, 500, false],
  ['told not now', null, NOW + 1, 500, false],
  ['told not now a while ago', null, NOW, 500, true],
])('%s', (_, lastBackup, noReminderBefore, articles, due) => {
  expect(isReminderDue({ lastBackup, noReminderBefore }, articles, NOW)).toBe(due);
});
