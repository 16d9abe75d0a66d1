/** What HTML takes for white space and is not one space: the one that never breaks is a letter to it. */
const UNEVEN_IN_HTML = /[\t\n\f\r][\t\n\f\r ]*| [\t\n\f\r ]+/g;

/** Text as HTML shows it: each run of its white space as one space, at the ends too. */
export function collapsed(text: string): string {
  return text.replace(UNEVEN_IN_HTML, ' ');
}
