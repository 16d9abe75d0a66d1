import { decodeEntitiesOnce } from './entities';

/** A tag as browsers write it: names in lower case, values in double quotes. */
export const TAG = /<(\/?)([a-z][\w-]*)((?:\s+[^\s"=<>]+(?:="[^"]*")?)*)\s*>/g;

/** The text of some HTML that a browser wrote, with a space wherever a block or a line ends. */
export function textOf(html: string): string {
  return decodeEntitiesOnce(
    html.replace(TAG, (_tag, closing: string, name: string) =>
      name === 'br' ||
      (closing && !/^(a|abbr|b|bdi|cite|code|em|i|mark|q|s|small|span|strong|sub|sup|u)$/.test(name))
        ? ' '
        : '',
    ),
  );
}
