import { isWeekday } from '../../text/date-weekdays';

/** What stands before the date of a line: «بتاريخ». */
const ON = /\s(?:بتاريخ|يوم|في|در(?: تار[يی]خ)?|בתאריך|on|am|le|el)$/;

/** A line up to the date in it: «Marta Quiroga Mié, 07/09/2022» gives «Marta Quiroga». */
export function withoutDate(line: string): string {
  const [before = ''] = line.split(/[,،]?\s+(?=[\d٠-٩۰-۹])/, 1);
  if (before === line) return line;
  const words = before.split(' ');
  for (const length of [2, 1]) {
    if (words.length > length + 1 && isWeekday(words.slice(-length).join('')))
      return words.slice(0, -length).join(' ').replace(ON, '');
  }
  return ON.test(before) ? before.replace(ON, '') : line;
}
