/** The archive can't be imported. The message tells its owner what was wrong and what to do. */
export class ArchiveInvalid extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ArchiveInvalid';
  }
}
