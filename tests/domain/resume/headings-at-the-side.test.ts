import { expect, test } from '@jest/globals';
import { parseResume } from '../../../src/domain/resume/parse-resume.ts';
import { laidOut } from '../../support/laid-out.ts';

test('reads headings that stand beside their content and that no list knows', () => {
  const { experiences, education } = parseResume(
    laidOut([
      { y: 40, size: 16, parts: [[30, '*Tove Lindqvist']] },
      { y: 60, parts: [[30, 'tove@example.org | +46 8 505 210 00']] },
      {
        y: 100,
        parts: [
          [30, '*Havsbruk'],
          [130, '*Head Diver, Nordvik Marin'],
          [430, '03/2019 – 06/2023'],
        ],
      },
      { y: 113, bullet: true, parts: [[140, 'Planned 40 dives below thirty metres and brought everybody back']] },
      { y: 126, bullet: true, parts: [[140, 'Trained six new divers in two summers, all of whom passed']] },
      {
        y: 150,
        parts: [
          [130, '*Diver, Kustlaget'],
          [430, '01/2015 – 02/2019'],
        ],
      },
      { y: 163, bullet: true, parts: [[140, 'Repaired nets and moorings in the outer archipelago']] },
      {
        y: 200,
        parts: [
          [30, '*Hamnlära'],
          [130, '*Diploma in Diving, Sydkusten University'],
          [430, '2012 – 2014'],
        ],
      },
    ]),
  );
  expect(experiences.map(({ title, start }) => [title?.value, start?.value])).toEqual([
    ['Head Diver', '2019-03'],
    ['Diver', '2015-01'],
  ]);
  expect(education.map(({ institution }) => institution?.value)).toEqual(['Sydkusten University']);
});
