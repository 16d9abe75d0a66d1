/** White space that is not one space: most text has little of it, while there is a space after every word. */
const UNEVEN = /[^\S ]\s*| \s+/g;

/** The same of what HTML takes for white space: others, as the one that never breaks, are letters to it. */
const UNEVEN_IN_HTML = /[\t\n\f\r][\t\n\f\r ]*| [\t\n\f\r ]+/g;

/** Text as HTML shows it: each run of its white space as one space, at the ends too. */
export function collapsed(text: string): string {
  return text.replace(UNEVEN_IN_HTML, ' ');
}

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
