import type { FailureKind } from './page-reading';

/** What went wrong, as a kind that has a sentence in the interface texts. */
export class Failure extends Error {
  constructor(
    readonly kind: FailureKind,
    options?: ErrorOptions,
  ) {
    super(kind, options);
    this.name = 'Failure';
  }
}

/** The kind of a caught error; `failed` where it is none of ours. */
export function failureKind(error: unknown): FailureKind {
  return error instanceof Failure ? error.kind : 'failed';
}
