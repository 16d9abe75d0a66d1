import { decodeEntitiesOnce } from '../../text/entities';
import { isTrackingImage } from '../../tracking-images';

const IMAGE = /<img [^>]*>/g;

/** An article's HTML, as extraction wrote it, without the images that only count readers, and what held nothing else. */
export function withoutTrackers(html: string): string {
  const left = html.replace(IMAGE, (image) => {
    const [source, width, height] = ['src', 'width', 'height'].map((name) => attribute(image, name));
    return isTrackingImage({ source: source ?? null, width: width ?? null, height: height ?? null })
      ? ''
      : image;
  });
  return left === html ? html : left.replace(/<(p|a|figure|li|td)(?: [^>]*)?>\s*<\/\1>/g, '');
}

/** An attribute's value in a tag that a browser wrote, or null. */
function attribute(tag: string, name: string): string | null {
  const [, value] = new RegExp(` ${name}="([^"]*)"`).exec(tag) ?? [];
  return value === undefined ? null : decodeEntitiesOnce(value);
}
