/** A change of documents that cannot be made; the message says why and what to do. */
export class DocumentRefused extends Error {
  /** `missing`: there is no such document. `state`: it is not in a state in which this can be done. */
  readonly kind: 'missing' | 'state';

  constructor(kind: 'missing' | 'state', message: string) {
    super(message);
    this.name = 'DocumentRefused';
    this.kind = kind;
  }
}
