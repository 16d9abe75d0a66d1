/** What an embedded player, post or map leads to when opened by itself. */
export interface EmbedAddress {
  kind: 'video' | 'audio' | 'post' | 'map';
  href: string;
}

type Rule = readonly [kind: EmbedAddress['kind'], frame: RegExp, page: (id: string) => string];

const RULES: readonly Rule[] = [
  [
    'video',
    /^(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,})/,
    (id) => `https://www.youtube.com/watch?v=${id}`,
  ],
  ['video', /^player\.vimeo\.com\/video\/(\d+)/, (id) => `https://vimeo.com/${id}`],
  [
    'video',
    /^(?:www\.|geo\.)?dailymotion\.com\/embed\/video\/(\w+)/,
    (id) => `https://www.dailymotion.com/video/${id}`,
  ],
  [
    'video',
    /^(?:www\.)?aparat\.com\/video\/video\/embed\/videohash\/(\w+)/,
    (id) => `https://www.aparat.com/v/${id}`,
  ],
  ['video', /^rutube\.ru\/play\/embed\/(\w+)/, (id) => `https://rutube.ru/video/${id}/`],
  ['video', /^(?:www\.)?tiktok\.com\/embed\/(?:v2\/)?(\d+)/, (id) => `https://www.tiktok.com/@/video/${id}`],
  ['video', /^(?:www\.)?facebook\.com\/plugins\/video\.php.*[?&]href=([^&]+)/, decodeURIComponent],
  ['post', /^(?:www\.)?facebook\.com\/plugins\/post\.php.*[?&]href=([^&]+)/, decodeURIComponent],
  ['post', /^platform\.twitter\.com\/embed\/.*[?&]id=(\d+)/, (id) => `https://x.com/i/status/${id}`],
  [
    'post',
    /^(?:www\.)?instagram\.com\/(?:p|reel)\/([\w-]+)\/embed/,
    (id) => `https://www.instagram.com/p/${id}/`,
  ],
  ['post', /^t\.me\/([\w]+\/\d+)\?embed/, (id) => `https://t.me/${id}`],
  ['audio', /^w\.soundcloud\.com\/player\/?\?.*url=([^&]+)/, decodeURIComponent],
  ['audio', /^open\.spotify\.com\/embed\/([a-z]+\/\w+)/, (id) => `https://open.spotify.com/${id}`],
  ['map', /^((?:www\.)?google\.[a-z.]+\/maps\/.+)/, (id) => `https://${id.replace('/maps/embed', '/maps')}`],
  [
    'map',
    /^www\.openstreetmap\.org\/export\/embed\.html\?(.+)/,
    (id) => `https://www.openstreetmap.org/?${id}`,
  ],
];

/** The page behind a known frame's address; null for any other frame, most of which are advertisements. */
export function embedAddress(source: string): EmbedAddress | null {
  const address = source.replace(/^https?:\/\//, '');
  for (const [kind, frame, page] of RULES) {
    const [, id] = frame.exec(address) ?? [];
    if (!id) continue;
    try {
      const href = page(id);
      return /^https?:\/\//.test(href) ? { kind, href } : null;
    } catch {
      return null;
    }
  }
  return null;
}
