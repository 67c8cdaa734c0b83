/** A migration failed, or an applied one was edited since, or something has to be prepared; the schema is unchanged. */
export class MigrationFailed extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'MigrationFailed';
  }
}
