// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { EMBED, settleEmbeds } from './embeds';

/** The kind and address of what a page's frame becomes; null where it stays a frame. */
function embedOf(markup: string): (string | null)[] | null {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  settleEmbeds(page.body, 'https://news.example/a');
  const embed = page.querySelector(EMBED);
  return embed && ['data-embed', 'href'].map((name) => embed.getAttribute(name));
}

test.for([
  [
    '<iframe src="https://www.youtube.com/embed/abcDEF123">',
    'video',
    'https://www.youtube.com/embed/abcDEF123',
  ],
  ['<iframe src="//player.vimeo.com/video/1">', 'video', 'https://player.vimeo.com/video/1'],
  [
    '<iframe data-src="https://geo.dailymotion.com/embed/video/x1">',
    'video',
    'https://geo.dailymotion.com/embed/video/x1',
  ],
  [
    '<iframe src="https://platform.twitter.com/embed/Tweet.html?id=9">',
    'post',
    'https://platform.twitter.com/embed/Tweet.html?id=9',
  ],
  ['<iframe src="https://www.google.com/maps/embed?pb=1">', 'map', 'https://www.google.com/maps/embed?pb=1'],
  [
    '<amp-youtube data-videoid="abcDEF123"></amp-youtube>',
    'video',
    'https://www.youtube.com/embed/abcDEF123',
  ],
  ['<video><source src="/a.mp4"></video>', 'video', 'https://news.example/a.mp4'],
] as const)('%s', ([markup, kind, href]) => {
  expect(embedOf(markup)).toEqual([kind, href]);
});

test.for([
  'https://ads.example/frame?page=https://www.youtube.com/embed/abcDEF123',
  'https://noyoutube.com/embed/abcDEF123',
  'https://youtube.com.ads.example/embed/abcDEF123',
  'https://www.instagram.com/reel/tags.html',
  'https://www.youtube.com/subscribe_embed?channel=x',
  'javascript:0//www.youtube.com/embed/abcDEF123',
])('%s stays a frame', (src) => {
  expect(embedOf(`<iframe src="${src}">`)).toBeNull();
});
