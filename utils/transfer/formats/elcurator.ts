import type { RawEntry } from '../normalise';
import { readFlag } from '../values';
import type { JsonFormat, JsonObject } from './format';
import { elementRows, listIn } from './json-rows';

/** elCurator's JSON; what a reader saved there among what a team shared is a favourite here. */
export const elcurator: JsonFormat = {
  name: 'elcurator',
  key: '',
  recognises: (element) => 'url' in element && 'is_saved' in element,
  passes: 1,
  rows: (elements) => elementRows(elements(), '', read),
};

function read(element: JsonObject): RawEntry {
  return {
    url: element.url,
    title: element.title,
    note: element.description,
    savedAt: element.created_at,
    status: 'unread',
    favourite: readFlag(element.is_saved),
    tags: listIn(element.tags),
  };
}
