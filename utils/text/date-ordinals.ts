import { monthNamed } from './date-months';

/** The days of a month in words, as Persian blogs date their posts: first to twentieth, folded; «سی‌ام» is the thirtieth. */
const ORDINALS =
  'يكم دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم يازدهم دوازدهم سيزدهم چهاردهم پانزدهم شانزدهم هفدهم هجدهم نوزدهم بيستم'.split(
    ' ',
  );
const TENS: Readonly<Record<string, number>> = { بيست: 20, سي: 30 };
const DAY = new RegExp(
  `(?<!\\p{L})(?:(?:(بيست|سي) ?و ?)?(${ORDINALS.join('|')})|(سي) ?ام)(?= (\\p{L}+))`,
  'gu',
);

/** A folded text in which the days before Persian months stand in digits: «بيست و سوم آذر» gives «23 آذر». */
export function withDaysInDigits(folded: string): string {
  return folded.replace(DAY, (words, tens = '', unit = '', thirty = '', next = '') => {
    if (monthNamed(next)?.calendar !== 'persian') return words;
    return String((TENS[tens || thirty] ?? 0) + ORDINALS.indexOf(unit) + 1);
  });
}
