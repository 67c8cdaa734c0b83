/** A file can't be restored; the message tells the operator why. */
export class BackupUnreadable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'BackupUnreadable';
  }
}
