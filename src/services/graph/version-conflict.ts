import type { ChangedPart } from '../../domain/career-graph/graph-part.ts';

/** The career graph has changed since the version that an edit is based on. Nothing was edited. */
export class VersionConflict extends Error {
  /** The current version. */
  readonly version: number;
  /** Parts that changed since the expected version. */
  readonly changed: ChangedPart[];

  constructor({ version, expected, changed }: { version: number; expected: number; changed: ChangedPart[] }) {
    super(
      `The career graph has changed since version ${expected}; it is now at version ${version}. Reload it and repeat the edit.`,
    );
    this.name = 'VersionConflict';
    this.version = version;
    this.changed = changed;
  }
}
