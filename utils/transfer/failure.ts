/** Why a whole file can't be imported. Then nothing of it is. */
export type ImportFailureKind =
  /** It has no bytes, or only spaces. */
  | 'empty'
  /** None of the formats that can be read; whatever its name says. */
  | 'unknown-format'
  /** Text, but not UTF-8: it went through a program that may have changed more than the letters. */
  | 'wrong-encoding'
  /** It ends before it is finished: the download stopped, or the disk was full. */
  | 'cut-short'
  /** The format is known, but its structure is broken. */
  | 'damaged'
  /** An archive made to do harm: names that lead out of it, parts that overlap or unpack to many times their size. */
  | 'unsafe'
  /** An archive of archives. */
  | 'nested-archive'
  /** An archive with a password, or packed in a way that browsers can't unpack. */
  | 'locked-archive'
  /** A backup of a later version of Warraq. */
  | 'newer-version'
  /** The format is known, and there is no article in it. */
  | 'no-articles';

/** A file that can't be imported, as a kind that has a sentence in the interface texts. */
export class ImportFailure extends Error {
  constructor(
    readonly kind: ImportFailureKind,
    options?: ErrorOptions,
  ) {
    super(kind, options);
    this.name = 'ImportFailure';
  }
}
