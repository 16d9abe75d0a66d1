import { decodeEntities } from '../../text/entities';

/**
 * The value of a JSON text as sites write it: within comment or CDATA marks, with raw line breaks in strings,
 * trailing commas or semicolons, wrong backslashes, or escaped for HTML as a whole. Null where nothing helps.
 */
export function parseLenient(text: string): unknown {
  const repairs = [
    () => text,
    () => withoutMarks(text),
    () => repair(withoutMarks(text)),
    () => repair(decodeEntities(withoutMarks(text))),
  ];
  for (const repaired of repairs) {
    try {
      return JSON.parse(repaired());
    } catch {
      // The next repair is tried.
    }
  }
  return null;
}

/** A text without the marks of a comment or of CDATA around it. */
function withoutMarks(text: string): string {
  return text.replace(
    /^\s*(<!--|\/\*\s*<!\[CDATA\[\s*\*\/|(\/\/\s*)?<!\[CDATA\[)|(-->|\/\*\s*\]\]>\s*\*\/|(\/\/\s*)?\]\]>)\s*$/g,
    '',
  );
}

function repair(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what breaks the JSON
      .replace(/[\u0000-\u001f\u2028\u2029]+/g, ' ')
      .replace(/\\(?!["\\/bfnrt]|u[\da-f]{4})/gi, '')
      .replace(/,(\s*[}\]])/g, '$1')
      .replace(/}\s*{/g, '},{')
      .replace(/;\s*$/, '')
      .trim()
  );
}
