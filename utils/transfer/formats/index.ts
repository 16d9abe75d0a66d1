import { backup } from './backup';
import { chromeBookmarks, firefoxBookmarks } from './bookmark-trees';
import { bookmarks } from './bookmarks';
import { delicious } from './delicious';
import { elcurator } from './elcurator';
import type { CsvFormat, HtmlFormat, JsonFormat, ZipFormat } from './format';
import { instapaper } from './instapaper';
import { karakeep } from './karakeep';
import { linkwarden } from './linkwarden';
import { matter } from './matter';
import { omnivore, omnivoreMetadata } from './omnivore';
import { pinboard } from './pinboard';
import { pocketCsv } from './pocket-csv';
import { pocketHtml } from './pocket-html';
import { pocketZip } from './pocket-zip';
import { raindrop } from './raindrop';
import { readability } from './readability';
import { readwise } from './readwise';
import { wallabag } from './wallabag';
import { warraqCsv } from './warraq-csv';

/** The formats that can be imported, by what holds them; where several fit a file, the first one reads it. */
export const CSV_FORMATS: readonly CsvFormat[] = [
  warraqCsv,
  matter,
  readwise,
  raindrop,
  pocketCsv,
  instapaper,
];
export const JSON_FORMATS: readonly JsonFormat[] = [
  karakeep,
  linkwarden,
  wallabag,
  omnivoreMetadata,
  pinboard,
  delicious,
  elcurator,
  readability,
  firefoxBookmarks,
  chromeBookmarks,
];
export const HTML_FORMATS: readonly HtmlFormat[] = [pocketHtml, bookmarks];
export const ZIP_FORMATS: readonly ZipFormat[] = [backup, omnivore, pocketZip];
