import type { RawEntry } from '../normalise';
import type { JsonFormat, JsonObject } from './format';
import { elementRows, listIn } from './json-rows';

/** Delicious' JSON. It knew neither read links nor favourites. */
export const delicious: JsonFormat = {
  name: 'delicious',
  key: '',
  recognises: (element) => 'url' in element && 'created' in element && 'owner' in element,
  passes: 1,
  rows: (elements) => elementRows(elements(), '', read),
};

function read(element: JsonObject): RawEntry {
  return {
    url: element.url,
    title: element.title,
    note: element.description,
    savedAt: element.created,
    status: 'unread',
    tags: listIn(element.tags),
  };
}
