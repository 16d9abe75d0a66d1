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
  return { source: attribute(tag, 'src'), width: attribute(tag, 'width'), height: attribute(tag, 'height') };
}

function attribute(tag: string, name: string): string | null {
  const [, value] = new RegExp(` ${name}="([^"]*)"`).exec(tag) ?? [];
  return value === undefined ? null : decodeEntitiesOnce(value);
}
