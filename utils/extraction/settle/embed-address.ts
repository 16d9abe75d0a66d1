import { decodeEntitiesOnce } from '../../text/entities';
import { repeatsTitle } from './repeated-title';

type Rule = readonly [frame: RegExp, page: (id: string) => string];

const RULES: readonly Rule[] = [
  [
    /^(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,})/,
    (id) => `https://www.youtube.com/watch?v=${id}`,
  ],
  [/^player\.vimeo\.com\/video\/(\d+)/, (id) => `https://vimeo.com/${id}`],
  [
    /^(?:www\.|geo\.)?dailymotion\.com\/embed\/video\/(\w+)/,
    (id) => `https://www.dailymotion.com/video/${id}`,
  ],
  [/^(?:www\.)?aparat\.com\/video\/video\/embed\/videohash\/(\w+)/, (id) => `https://www.aparat.com/v/${id}`],
  [/^rutube\.ru\/play\/embed\/(\w+)/, (id) => `https://rutube.ru/video/${id}/`],
  [/^(?:www\.)?tiktok\.com\/embed\/(?:v2\/)?(\d+)/, (id) => `https://www.tiktok.com/@/video/${id}`],
  [/^(?:www\.)?facebook\.com\/plugins\/video\.php.*[?&]href=([^&]+)/, decodeURIComponent],
  [/^(?:www\.)?facebook\.com\/plugins\/post\.php.*[?&]href=([^&]+)/, decodeURIComponent],
  [/^platform\.twitter\.com\/embed\/.*[?&]id=(\d+)/, (id) => `https://x.com/i/status/${id}`],
  [/^(?:www\.)?instagram\.com\/(?:p|reel)\/([\w-]+)\/embed/, (id) => `https://www.instagram.com/p/${id}/`],
  [/^t\.me\/([\w]+\/\d+)\?embed/, (id) => `https://t.me/${id}`],
  [/^w\.soundcloud\.com\/player\/?\?.*url=([^&]+)/, decodeURIComponent],
  [/^open\.spotify\.com\/embed\/([a-z]+\/\w+)/, (id) => `https://open.spotify.com/${id}`],
  [/^((?:www\.)?google\.[a-z.]+\/maps\/.+)/, (id) => `https://${id.replace('/maps/embed', '/maps')}`],
  [/^www\.openstreetmap\.org\/export\/embed\.html\?(.+)/, (id) => `https://www.openstreetmap.org/?${id}`],
];

/** The page that shows by itself what is embedded as this frame; null where it is not known. */
export function embedAddress(source: string): string | null {
  const address = source.replace(/^https?:\/\//, '');
  for (const [frame, page] of RULES) {
    const [, id] = frame.exec(address) ?? [];
    if (!id) continue;
    try {
      const href = page(id);
      return /^https?:\/\//.test(href) ? href : null;
    } catch {
      return null;
    }
  }
  return null;
}

/** The card of an embedded player, post or map, as extraction writes it. */
const CARD = /(<figure data-embed="[a-z]+"><a href=")([^"]*)(">)([^<]*)/g;

/**
 * An article's HTML with its cards leading to pages instead of frames, and named by the site of that page where the
 * frame had no name, or only that of the article.
 */
export function withEmbedPages(html: string, articleTitle: string): string {
  if (!html.includes('data-embed')) return html;
  return html.replace(CARD, (card, before: string, href: string, between: string, title: string) => {
    const frame = decodeEntitiesOnce(href);
    const page = embedAddress(frame);
    if (!page) return card;
    const isNameless = title === hostOf(frame) || repeatsTitle(decodeEntitiesOnce(title), articleTitle);
    const named = isNameless ? hostOf(page) : title;
    return `${before}${page.replaceAll('&', '&amp;').replaceAll('"', '%22')}${between}${named}`;
  });
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
