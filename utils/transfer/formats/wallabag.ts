import type { RawEntry } from '../normalise';
import { readFlag, readText } from '../values';
import type { JsonFormat, JsonObject } from './format';
import { elementRows, listIn, objectsIn } from './json-rows';

/** What wallabag puts in the place of a text that it could not fetch. */
const NO_CONTENT = /wallabag can.t retrieve contents for this article/;

/** wallabag's JSON, of version 2 (`is_archived`, `is_starred`) and of version 1 (`is_read`, `is_fav`, tags by comma). */
export const wallabag: JsonFormat = {
  name: 'wallabag',
  key: '',
  recognises: (element) =>
    'url' in element && ('is_archived' in element || ('is_read' in element && 'is_fav' in element)),
  passes: 1,
  rows: (elements) => elementRows(elements(), '', read),
};

function read(element: JsonObject): RawEntry {
  const html = readText(element.content);
  return {
    url: element.url ?? element.given_url,
    title: element.title,
    byline: listIn(element.published_by).join(', '),
    siteName: element.domain_name,
    savedAt: element.created_at,
    publishedAt: element.published_at,
    status: readFlag(element.is_archived ?? element.is_read) ? 'archived' : 'unread',
    favourite: readFlag(element.is_starred ?? element.is_fav),
    tags: Array.isArray(element.tags) ? element.tags.map(tagName) : (readText(element.tags) ?? '').split(','),
    lang: element.language,
    leadImage: element.preview_picture,
    html: html && NO_CONTENT.test(html) ? undefined : html,
    highlights: objectsIn(element.annotations).map(({ quote, text, created_at }) => ({
      quote,
      note: text,
      createdAt: created_at,
    })),
  };
}

/** A tag is a text in exports and an object in answers of the API, which people save too. */
function tagName(tag: unknown): unknown {
  return objectsIn([tag])[0]?.label ?? tag;
}
