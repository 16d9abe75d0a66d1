/** White space that is not one space: most text has little of it, while there is a space after every word. */
const UNEVEN = /[^\S ]\s*| \s+/g;

/** Text with each run of white space as one space, and none at the ends. */
export function squeezed(text: string): string {
  return text.trim().replace(UNEVEN, ' ');
}

/** The number of spaces in a text. */
export function spacesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count += 1;
  return count;
}
