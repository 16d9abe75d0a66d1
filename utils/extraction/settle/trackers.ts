import { isTrackingImage } from '../../tracking-images';
import { IMAGE, imageOf } from './written-images';

/** What extraction writes for what it holds; an empty cell keeps its column. */
const EMPTY = /<(p|a|figure|li)(?: [^>]*)?>\s*<\/\1>/g;

/** An article's HTML, as extraction wrote it, without the images that only count readers, and what held nothing else. */
export function withoutTrackers(html: string): string {
  let left = html.replace(IMAGE, (image) => (isTrackingImage(imageOf(image)) ? '' : image));
  if (left === html) return html;
  for (let before = ''; before !== left; ) {
    before = left;
    left = left.replace(EMPTY, '');
  }
  return left;
}
