export { followParts } from './follow';
export { type NextPart, nextPart, type PartLink } from './next-part';
