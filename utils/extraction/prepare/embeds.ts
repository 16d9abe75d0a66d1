import { absoluteUrl } from '../../text/urls';
import { embedAddress } from './embed-address';

/** The element that stands for an embedded player, post or map until it is written as a card. */
export const EMBED = 'warraq-embed';

/**
 * Replace the frames and videos of a private copy that a reader would miss by plain elements with an address and a
 * title; other frames stay for later stages to pass over.
 */
export function settleEmbeds(copy: Document, baseUrl: string): void {
  for (const frame of copy.querySelectorAll('iframe,amp-iframe,amp-youtube,video,amp-video')) {
    const found = addressOf(frame, baseUrl);
    if (!found) continue;
    const embed = copy.createElement(EMBED);
    embed.setAttribute('data-embed', found.kind);
    embed.setAttribute('href', found.href);
    embed.setAttribute('title', titleOf(frame, found.href));
    frame.replaceWith(embed);
  }
}

function addressOf(frame: Element, baseUrl: string): ReturnType<typeof embedAddress> {
  if (frame.localName === 'amp-youtube') {
    return embedAddress(`https://www.youtube.com/embed/${frame.getAttribute('data-videoid') ?? ''}`);
  }
  const written = ['src', 'data-src', 'data-lazy-src', 'data-litespeed-src'].map((name) =>
    frame.getAttribute(name),
  );
  if (/video$/.test(frame.localName)) {
    const source = written[0] ?? frame.querySelector('source[src]')?.getAttribute('src');
    const href = absoluteUrl(source, baseUrl);
    return href ? { kind: 'video', href } : null;
  }
  const sources = written.flatMap((source) => absoluteUrl(source, baseUrl) ?? []);
  return sources.map(embedAddress).find((address) => address !== null) ?? null;
}

/** Titles that players give themselves say nothing of what they play. */
const PLAYER_TITLE =
  /^(youtube|vimeo|dailymotion|twitter|facebook|instagram|embed|video|iframe)?\W*(video )?player$|^$/i;

function titleOf(frame: Element, href: string): string {
  const title = (frame.getAttribute('title') ?? frame.getAttribute('aria-label') ?? '').trim();
  return PLAYER_TITLE.test(title) ? new URL(href).hostname.replace(/^www\./, '') : title;
}
