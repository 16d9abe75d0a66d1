import { decodeEntitiesOnce } from '../../text/entities';

/** An image in HTML that extraction wrote: one tag, its values in double quotes. */
export const IMAGE = /<img [^>]*>/g;

/** What an image's tag says of it, as written. */
export interface WrittenImage {
  source: string | null;
  width: string | null;
  height: string | null;
}

export function imageOf(tag: string): WrittenImage {
  return { source: attribute(tag, SOURCE), width: attribute(tag, WIDTH), height: attribute(tag, HEIGHT) };
}

const SOURCE = / src="([^"]*)"/;
const WIDTH = / width="([^"]*)"/;
const HEIGHT = / height="([^"]*)"/;

function attribute(tag: string, pattern: RegExp): string | null {
  const [, value] = pattern.exec(tag) ?? [];
  return value === undefined ? null : decodeEntitiesOnce(value);
}
