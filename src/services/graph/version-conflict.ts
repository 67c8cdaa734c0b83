import type { ChangedPart } from '../../domain/career-graph/graph-part.ts';

/** The graph has changed since the version that an edit was made on. Nothing was done. */
export class VersionConflict extends Error {
  /** The graph's present version. */
  readonly version: number;
  /** What has been touched since the expected version. */
  readonly changed: ChangedPart[];

  constructor({ version, expected, changed }: { version: number; expected: number; changed: ChangedPart[] }) {
    super(
      `The career graph is at version ${version}; this edit was made on version ${expected}. Read it again, then edit.`,
    );
    this.name = 'VersionConflict';
    this.version = version;
    this.changed = changed;
  }
}
