import { absoluteUrl } from '../../text/urls';
import { elementsOf } from './nodes';

/** The element that stands for an embedded player, post or map until it is written as a card. */
export const EMBED = 'warraq-embed';

/** Known players, posts and maps, by their frame's address behind `https://www.`; other frames are mostly advertisements. */
const FRAMES: Readonly<Record<string, RegExp>> = {
  video:
    /^(youtube(-nocookie)?\.com\/embed|player\.vimeo\.com\/video|(geo\.)?dailymotion\.com\/embed|aparat\.com\/video|rutube\.ru\/play|tiktok\.com\/embed|facebook\.com\/plugins\/video\.php)\b/,
  post: /^(facebook\.com\/plugins\/post\.php|platform\.twitter\.com\/embed|instagram\.com\/(p|reel)\/[\w-]+\/embed|t\.me\/\w+\/\d+\?embed)\b/,
  audio: /^(w\.soundcloud\.com\/player|open\.spotify\.com\/embed)\b/,
  map: /^(google\.[a-z.]+\/maps|openstreetmap\.org\/export)\//,
};

/**
 * Replace the frames and videos of a private copy that a reader would miss by plain elements with an address and a
 * title; other frames stay for later stages to pass over. `settle/embed-address.ts` finds the pages behind the frames.
 */
export function settleEmbeds(body: Element, baseUrl: string): void {
  for (const frame of elementsOf(body, 'iframe,amp-iframe,amp-youtube,video,amp-video')) {
    const [kind, href] = addressOf(frame, baseUrl);
    if (!kind || !href) continue;
    const embed = body.ownerDocument.createElement(EMBED);
    embed.setAttribute('data-embed', kind);
    embed.setAttribute('href', href);
    embed.setAttribute('title', titleOf(frame, href));
    frame.replaceWith(embed);
  }
}

function addressOf(frame: Element, baseUrl: string): (string | null | undefined)[] {
  if (frame.localName === 'amp-youtube')
    return ['video', `https://www.youtube.com/embed/${frame.getAttribute('data-videoid') ?? ''}`];
  const written = ['src', 'data-src', 'data-lazy-src', 'data-litespeed-src'].map((name) =>
    frame.getAttribute(name),
  );
  if (/video$/.test(frame.localName))
    return [
      'video',
      absoluteUrl(written[0] ?? frame.querySelector('source[src]')?.getAttribute('src'), baseUrl),
    ];
  for (const source of written) {
    const href = absoluteUrl(source, baseUrl) ?? '';
    const address = href.replace(/^https?:\/\/(www\.)?/, '');
    const kind = Object.keys(FRAMES).find((name) => FRAMES[name]?.test(address));
    if (kind) return [kind, href];
  }
  return [];
}

/** Titles that players give themselves say nothing of what they play. */
const PLAYER_TITLE =
  /^(youtube|vimeo|dailymotion|twitter|facebook|instagram|embed|video|iframe)?\W*(video )?player$|^$/i;

function titleOf(frame: Element, href: string): string {
  const title = (frame.getAttribute('title') ?? frame.getAttribute('aria-label') ?? '').trim();
  return PLAYER_TITLE.test(title) ? new URL(href).hostname.replace(/^www\./, '') : title;
}
