import { backup } from './backup';
import { bookmarks } from './bookmarks';
import type { CsvFormat, HtmlFormat, JsonFormat, ZipFormat } from './format';
import { instapaper } from './instapaper';
import { karakeep } from './karakeep';
import { linkwarden } from './linkwarden';
import { matter } from './matter';
import { omnivore, omnivoreMetadata } from './omnivore';
import { pocketCsv } from './pocket-csv';
import { pocketHtml } from './pocket-html';
import { pocketZip } from './pocket-zip';
import { raindrop } from './raindrop';
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
export const JSON_FORMATS: readonly JsonFormat[] = [karakeep, linkwarden, wallabag, omnivoreMetadata];
export const HTML_FORMATS: readonly HtmlFormat[] = [pocketHtml, bookmarks];
export const ZIP_FORMATS: readonly ZipFormat[] = [backup, omnivore, pocketZip];
