import { expect, test } from 'vitest';
import { embedAddress, withEmbedPages } from './embed-address';

const TITLE = 'الرصيف القديم يعود إلى البحر';

test.for([
  ['https://www.youtube.com/embed/abcDEF123_-?rel=0', 'https://www.youtube.com/watch?v=abcDEF123_-'],
  ['https://www.youtube-nocookie.com/embed/abcDEF123', 'https://www.youtube.com/watch?v=abcDEF123'],
  ['https://player.vimeo.com/video/123?h=1', 'https://vimeo.com/123'],
  ['https://www.aparat.com/video/video/embed/videohash/aB1/vt/frame', 'https://www.aparat.com/v/aB1'],
  [
    'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Ffb.example%2Fv%2F1&show_text=0',
    'https://fb.example/v/1',
  ],
  ['https://platform.twitter.com/embed/Tweet.html?dnt=1&id=99', 'https://x.com/i/status/99'],
  ['https://open.spotify.com/embed/episode/4x', 'https://open.spotify.com/episode/4x'],
  ['https://www.google.com/maps/embed?pb=!1m18', 'https://www.google.com/maps?pb=!1m18'],
  ['https://ads.example/frame.html', null],
  ['https://www.facebook.com/plugins/video.php?href=javascript%3Aalert(1)', null],
  ['https://www.facebook.com/plugins/video.php?href=%E0%A4%A', null],
  ['', null],
] as const)('%s', ([source, href]) => {
  expect(embedAddress(source)).toBe(href);
});

test('cards lead to pages, and are named after their sites where they have no title', () => {
  const card = (href: string, title: string): string =>
    `<figure data-embed="video"><a href="${href}">${title}</a></figure>`;
  expect(
    withEmbedPages(card('https://player.vimeo.com/video/1?a=1&amp;b=2', 'player.vimeo.com'), TITLE),
  ).toBe(card('https://vimeo.com/1', 'vimeo.com'));
  expect(withEmbedPages(card('https://www.google.com/maps/embed?a=1&amp;b=2', 'الميناء'), TITLE)).toBe(
    card('https://www.google.com/maps?a=1&amp;b=2', 'الميناء'),
  );
  const other = card('https://x.example/a.mp4', 'x.example');
  expect(withEmbedPages(other, TITLE)).toBe(other);
  const frame = 'https://www.youtube.com/embed/abcDEF123';
  const page = 'https://www.youtube.com/watch?v=abcDEF123';
  expect(withEmbedPages(card(frame, `${TITLE} - فيديو`), TITLE)).toBe(card(page, 'youtube.com'));
  expect(withEmbedPages(card(frame, 'من الرصيف'), TITLE)).toBe(card(page, 'من الرصيف'));
});
