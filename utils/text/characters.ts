/**
 * What characters are, by their code points, each asked once: for the letters of a long text a look at what is known
 * takes a small part of a pattern's time.
 * @param kindOf what a character is, as a number from 1 to 255
 */
export function characterKinds(kindOf: (character: string) => number): (codePoint: number) => number {
  let known: Uint8Array | undefined;
  const learn = (kinds: Uint8Array, codePoint: number): number => {
    const kind = kindOf(String.fromCodePoint(codePoint));
    kinds[codePoint] = kind;
    return kind;
  };
  return (codePoint) => {
    if (codePoint > 0xffff) return kindOf(String.fromCodePoint(codePoint));
    known ??= new Uint8Array(0x10000);
    return known[codePoint] || learn(known, codePoint);
  };
}

const LETTER = 2;
const letterKind = characterKinds((character) => (/\p{L}/u.test(character) ? LETTER : 1));

/** Is a code point a letter of any script? */
export function isLetter(codePoint: number): boolean {
  return letterKind(codePoint) === LETTER;
}

/** Is a code unit one of the two that make a code point beyond U+FFFF? */
export function isSurrogate(unit: number): boolean {
  return (unit & 0xf800) === 0xd800;
}

/** The code point at a place within a text: as the browser's own, which takes longer where no surrogate stands. */
export function codePointAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  return isSurrogate(unit) ? (text.codePointAt(index) ?? unit) : unit;
}
