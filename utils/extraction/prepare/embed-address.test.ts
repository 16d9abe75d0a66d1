import { expect, test } from 'vitest';
import { embedAddress } from './embed-address';

test.for([
  ['https://www.youtube.com/embed/abcDEF123_-?rel=0', 'video', 'https://www.youtube.com/watch?v=abcDEF123_-'],
  ['https://www.youtube-nocookie.com/embed/abcDEF123', 'video', 'https://www.youtube.com/watch?v=abcDEF123'],
  ['https://player.vimeo.com/video/123?h=1', 'video', 'https://vimeo.com/123'],
  [
    'https://www.aparat.com/video/video/embed/videohash/aB1/vt/frame',
    'video',
    'https://www.aparat.com/v/aB1',
  ],
  [
    'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Ffb.example%2Fv%2F1&show_text=0',
    'video',
    'https://fb.example/v/1',
  ],
  ['https://platform.twitter.com/embed/Tweet.html?dnt=1&id=99', 'post', 'https://x.com/i/status/99'],
  ['https://open.spotify.com/embed/episode/4x', 'audio', 'https://open.spotify.com/episode/4x'],
  ['https://www.google.com/maps/embed?pb=!1m18', 'map', 'https://www.google.com/maps?pb=!1m18'],
  ['https://ads.example/frame.html', null, null],
  ['https://www.facebook.com/plugins/video.php?href=javascript%3Aalert(1)', null, null],
  ['https://www.facebook.com/plugins/video.php?href=%E0%A4%A', null, null],
  ['', null, null],
] as const)('%s', ([source, kind, href]) => {
  expect(embedAddress(source)).toEqual(kind && { kind, href });
});
