import { expect, test } from '@jest/globals';
import { validate, version } from 'uuid';
import { newRequestId } from '../../src/api/new-request-id.ts';

test('each request gets an ID of its own, which begins with the time', () => {
  const ids = Array.from({ length: 2_000 }, () => newRequestId());
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => validate(id) && version(id) === 7)).toBe(true);
  // The last 62 bits are random, so no two have the same.
  expect(new Set(ids.map((id) => id.slice(19))).size).toBe(ids.length);
  const [first, last] = [ids[0] ?? '', ids.at(-1) ?? ''].map((id) =>
    Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16),
  );
  expect(last).toBeGreaterThanOrEqual(first ?? Number.NaN);
});
