import { PassThrough } from 'node:stream';
import { expect, test } from '@jest/globals';
import { openProgress } from '../../src/cli/progress.ts';

test('without a terminal there is one line per finished step, and no control characters', () => {
  const output = new PassThrough();
  const progress = openProgress(output, ['Extract', 'Structure', 'Logos']);
  progress.show({ title: 'Extract', state: 'running', share: 0.5, message: 'page 1 of 2' });
  progress.show({ title: 'Extract', state: 'done', share: 1, message: '2 pages' });
  progress.show({ title: 'Logos', state: 'skipped', share: 0, message: 'no companies yet' });
  progress.stop();
  expect(String(output.read())).toBe('  ✓ Extract: 2 pages\n  – Logos: no companies yet\n');
});

test('in a terminal each step has a bar, which shows its final state', () => {
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 120, rows: 40 });
  const progress = openProgress(output, ['Extract', 'Structure']);
  progress.show({ title: 'Extract', state: 'done', share: 1, message: '2 pages' });
  progress.show({ title: 'Structure', state: 'running', share: 0.5, message: null });
  progress.stop();
  const drawn = String(output.read());
  expect(drawn).toMatch(/✓ Extract\s+█{24} 100%\s+2 pages/);
  expect(drawn).toMatch(/Structure █{12}░{12}\s+50%/);
});
