import { ImportFailure } from '../failure';
import { MAX_DEPTH, MAX_ROW } from '../limits';

/** One value of a JSON file: an element of its outermost array, or of an array that a key of its object holds. */
export interface JsonElement {
  /** The key that holds the value or the array of it; empty where the outermost value is the array. */
  key: string;
  /** Its place under its key, from 1. */
  row: number;
  /** The JSON text of the value; null where it is larger than anything that can be an article. */
  source: string | null;
}

/** Outside a string these matter; inside one only its end does. */
const STRUCTURE = /["[\]{},:]/g;
const STRING_END = /["\\]/g;

/**
 * The elements of a JSON text, one at a time, so that a file of any size can be read. Takes the outermost structure
 * apart and leaves the elements to `JSON.parse`. The text may be cut into pieces anywhere.
 * @throws ImportFailure `cut-short` where the text ends before its structure does, `damaged` where brackets mismatch
 */
export async function* jsonElements(text: AsyncIterable<string>): AsyncGenerator<JsonElement> {
  const splitter = new Splitter();
  for await (const piece of text) yield* splitter.take(piece);
  splitter.finish();
}

class Splitter {
  /** The closing brackets that are awaited, innermost last. */
  readonly #open: string[] = [];
  #inString = false;
  #escaped = false;
  #begun = false;
  /** The text since the element, or the key, began. */
  #held = '';
  #tooLarge = false;
  #key = '';
  #row = 0;
  /** The depth at which commas part elements: 1 in the outermost array or object, 2 in an array under a key. */
  #listDepth = 1;

  *take(piece: string): Generator<JsonElement> {
    let from = 0;
    let at = 0;
    for (;;) {
      if (this.#escaped && at < piece.length) {
        this.#escaped = false;
        at += 1;
      }
      const pattern = this.#inString ? STRING_END : STRUCTURE;
      pattern.lastIndex = at;
      const mark = pattern.exec(piece);
      if (!mark) break;
      at = mark.index + 1;
      if (this.#inString) {
        if (mark[0] === '"') this.#inString = false;
        else this.#escaped = true;
      } else if (mark[0] === '"') this.#inString = true;
      else if (this.#matters(mark[0])) {
        this.#hold(piece.slice(from, mark.index));
        from = at;
        yield* this.#step(mark[0]);
      } else this.#nest(mark[0]);
    }
    this.#hold(piece.slice(from));
  }

  finish(): void {
    if (!this.#begun) throw new ImportFailure(this.#held.trim() ? 'unknown-format' : 'empty');
    if (this.#open.length > 0 || this.#inString) throw new ImportFailure('cut-short');
    if (this.#held.trim()) throw new ImportFailure('damaged');
  }

  /** Is a bracket, comma or colon part of the outermost structure, and not of an element? */
  #matters(mark: string): boolean {
    const depth = this.#open.length;
    if (depth < this.#listDepth) return true;
    if (depth > this.#listDepth) return false;
    if (mark === ':') return depth === 1 && this.#open[0] === '}';
    return mark === ',' || mark === ']' || mark === '}' || this.#opensList(mark);
  }

  /** The array that a key of the outermost object holds. */
  #opensList(mark: string): boolean {
    return mark === '[' && this.#open.length === 1 && this.#open[0] === '}' && this.#held.trim() === '';
  }

  *#step(mark: string): Generator<JsonElement> {
    if (!this.#begun && (mark === '[' || mark === '{') && this.#held.trim() === '') {
      this.#begun = true;
      this.#nest(mark);
    } else if (this.#open.length === 0) throw new ImportFailure('damaged');
    else if (mark === ':') {
      this.#key = keyOf(this.#held);
      this.#row = 0;
    } else if (this.#opensList(mark)) {
      this.#nest(mark);
      this.#listDepth = 2;
    } else {
      yield* this.#element();
      if (mark !== ',') {
        this.#nest(mark);
        this.#listDepth = 1;
      }
    }
    this.#held = '';
    this.#tooLarge = false;
  }

  /** The element that a comma or a closing bracket ends; there is none in `[]`, nor behind the array of a key. */
  *#element(): Generator<JsonElement> {
    if (this.#held.trim() === '' && !this.#tooLarge) return;
    this.#row += 1;
    yield { key: this.#key, row: this.#row, source: this.#tooLarge ? null : this.#held };
  }

  #nest(mark: string): void {
    if (mark === '[' || mark === '{') {
      if (this.#open.length === MAX_DEPTH) throw new ImportFailure('damaged');
      this.#open.push(mark === '[' ? ']' : '}');
    } else if (mark === ']' || mark === '}') {
      if (this.#open.pop() !== mark) throw new ImportFailure('damaged');
    }
  }

  #hold(text: string): void {
    if (this.#held.length + text.length > MAX_ROW) {
      this.#tooLarge = true;
      this.#held = '';
    } else if (!this.#tooLarge) this.#held += text;
  }
}

function keyOf(source: string): string {
  try {
    const key: unknown = JSON.parse(source);
    if (typeof key === 'string') return key;
  } catch {
    // Said below, like a key that is no string.
  }
  throw new ImportFailure('damaged');
}
