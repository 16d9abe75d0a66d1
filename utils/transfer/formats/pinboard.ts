import type { RawEntry } from '../normalise';
import { readFlag, readText } from '../values';
import type { JsonFormat, JsonObject } from './format';
import { elementRows } from './json-rows';

/** Pinboard's JSON: the title is its `description`, what the reader wrote is `extended`, and spaces part the tags. */
export const pinboard: JsonFormat = {
  name: 'pinboard',
  key: '',
  recognises: (element) => 'href' in element && 'extended' in element,
  passes: 1,
  rows: (elements) => elementRows(elements(), '', read),
};

function read(element: JsonObject): RawEntry {
  return {
    url: element.href,
    title: element.description,
    note: element.extended,
    savedAt: element.time,
    status: readFlag(element.toread) ? 'unread' : 'archived',
    tags: (readText(element.tags) ?? '').split(' '),
  };
}
