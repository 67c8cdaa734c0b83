import type { ResumeLine } from '../resume-line.ts';
import { bin, lookOf, type PageMeasures } from './look.ts';

/** Signs of lines further away that matter. */
const FAR = /^(?:date|bullet|bold|space|list|chars|stop|title|degree|tongue|mail|size|named)=/;

/** The features of each line: its own signs, its neighbors' (two above, three below) and its place in the document. */
export function lineFeatures(
  lines: ResumeLine[],
  { measures, signs }: { measures: PageMeasures; signs: string[][] },
): string[][] {
  return lines.map((line, at) => {
    const around = [-2, -1, 1, 2, 3].flatMap((step) =>
      (signs[at + step] ?? []).flatMap((sign) => (Math.abs(step) === 1 || FAR.test(sign) ? [`${step}${sign}`] : [])),
    );
    const look = lookOf(line);
    const alike = measures.looks.get(look) ?? 0;
    const isAlike = (other: ResumeLine | undefined) => other !== undefined && lookOf(other) === look;
    return [
      'bias',
      ...(signs[at] ?? []),
      ...around,
      ...(at === 0 ? ['first'] : []),
      `alike=${bin(alike, 2, 4, 7, 11, 17, 30)}`,
      `share=${bin(alike / lines.length, 0.03, 0.08, 0.16, 0.3, 0.5)}`,
      `position=${bin(at, 1, 2, 3, 4, 6, 9)}`,
      `part=${bin(at / lines.length, 0.15, 0.4, 0.7, 0.9)}`,
      `alikebelow=${isAlike(lines[at + 1])}`,
      `alikeabove=${isAlike(lines[at - 1])}`,
      ...countsOf('six', lines.slice(at + 1, at + 7), [1, 3, 5]),
      ...countsOf('nine', lines.slice(Math.max(0, at - 4), at + 5), [1, 3, 5, 7]),
    ];
  });
}

const countsOf = (name: string, near: ResumeLine[], edges: number[]): string[] => [
  `${name}dates=${bin(near.filter(({ dates }) => dates.length > 0).length, 1, 2, 3, 5)}`,
  `${name}bullets=${bin(near.filter(({ bullet }) => bullet).length, ...edges)}`,
  `${name}long=${bin(near.filter(({ text }) => text.length > 60).length, ...edges)}`,
];
