import { expect, test } from '@jest/globals';
import { sharedDomain } from '../../src/api/owner-cookie.ts';

test.each([
  ['studio.example.org', 'people.example.org', 'example.org'],
  ['example.org', 'people.example.org', 'example.org'],
  ['cv.example.org', 'cv.example.org', null],
  ['example.org', 'example.com', null],
  ['one.org', 'other.org', null],
  ['127.0.0.1', '127.1.0.1', null],
  ['localhost', '127.0.0.1', null],
])('%s and %s share %s', (one, other, shared) => {
  expect(sharedDomain(one, other)).toBe(shared);
});
