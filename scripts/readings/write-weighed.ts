import { createHash } from 'node:crypto';
import { doubtFeatures } from '../../src/domain/resume/doubt/doubt-features.ts';
import type { Reading } from '../../src/domain/resume/doubt/reading.ts';
import { describeLines } from '../../src/domain/resume/sectioning/describe-lines.ts';

/**
 * Fingerprints of the features of each stage and of the probabilities that came of them, one line per stage. The weights fit only the
 * features that they were learned from, and a feature that changes rarely changes a value of a few documents.
 */
export function writeWeighed(reading: Reading): string {
  const { sections, resume, rivals } = reading;
  const stages = {
    lines: describeLines(reading.lines).features,
    sections: sections.map(({ kind, title, chance }) => [kind, title, chance?.toFixed(9)]),
    values: resume,
    rivals: rivals(),
    doubts: doubtFeatures(reading).features,
  };
  return Object.entries(stages)
    .map(([stage, weighed]) => `weighed ${stage}: ${fingerprintOf(weighed)}\n`)
    .join('');
}

const fingerprintOf = (weighed: unknown): string =>
  createHash('sha256').update(JSON.stringify(weighed)).digest('hex').slice(0, 12);
