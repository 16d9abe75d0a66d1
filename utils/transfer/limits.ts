/**
 * How much of a file is held at once. All formats are read as streams, so that the size of the file itself has no
 * limit; these are the largest single pieces, far above any article and far below what a page may use.
 */

/** Bytes that are read from the file at a time. */
export const CHUNK = 1 << 20;

/** Characters of one row of a CSV file, one element of a JSON file, one tag of an HTML file. */
export const MAX_ROW = 32 << 20;

/** Bytes of one unpacked text of an archive. */
export const MAX_TEXT = 64 << 20;

/** Bytes of the only file of an archive, which is unpacked whole before it is read. */
export const MAX_PACKED = 256 << 20;

/** Bytes of one unpacked image of a backup. */
export const MAX_IMAGE = 64 << 20;

/** Files in an archive: a backup of 50,000 articles with twenty images each. */
export const MAX_FILES = 1_200_000;

/**
 * How many times its packed size a file of an archive may have. DEFLATE's own limit is 1032; text packs to a quarter,
 * rarely to a twentieth.
 */
export const MAX_RATIO = 250;

/** Below this many bytes a file may have any ratio: it harms nobody. */
export const SMALL = 1 << 20;

/** Levels of nesting in a JSON file; what exporters write has less than ten. */
export const MAX_DEPTH = 200;

/** Addresses and tags that a preview remembers to find duplicates; beyond that, which is no library, it may miss some. */
export const MAX_REMEMBERED = 1_000_000;

/** Problems that a preview lists; beyond that it only counts. */
export const MAX_PROBLEMS = 10_000;
