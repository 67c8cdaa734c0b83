import type { ResumeLine } from '../resume-line.ts';
import type { DescribedLines } from './describe-lines.ts';
import { bin } from './look.ts';

/** What a section is like: the share of its lines that have each sign, and a few counts. `members` are indexes of lines. */
export function sectionFeatures(lines: ResumeLine[], members: number[], { signs }: DescribedLines): [string, number][] {
  const shares = new Map<string, number>();
  const size = Math.max(1, members.length);
  for (const at of members) for (const sign of signs[at] ?? []) shares.set(sign, (shares.get(sign) ?? 0) + 1 / size);
  const inside = members.flatMap((at) => lines[at] ?? []);
  const counted = (of: (line: ResumeLine) => boolean) => inside.filter(of).length;
  const dates = counted((line) => line.dates.length > 0);
  const ranges = counted((line) => line.dates.some(({ single }) => !single));
  const bullets = counted(({ bullet }) => bullet);
  const letters = inside.reduce((sum, { text }) => sum + text.length, 0);
  const knows = ['title', 'degree', 'school', 'company'].filter((word) => shares.has(`${word}=true`));
  const heads = members.filter((at) => (lines[at]?.dates.length ?? 0) > 0);
  // The words of a dated line and of those above and below it, which may be its title and employer.
  const headed = ['title', 'degree', 'school', 'company', 'place'].map((word) => {
    const known = heads.filter((at) =>
      [at - 1, at, at + 1].some(
        (near) => members.includes(near) && !lines[near]?.bullet && signs[near]?.includes(`${word}=true`),
      ),
    );
    return `head:${word}=${heads.length === 0 ? 'none' : bin(known.length / heads.length, 0.01, 0.34, 0.67, 1)}`;
  });
  const counts = {
    current: Number(inside.some(({ dates: found }) => found.some(({ current }) => current))),
    bracketed: bin(counted(({ text }) => /\((?:\D{0,12})(?:19|20)\d\d\)$/.test(text)) / size, 0.01, 0.3, 0.6),
    lines: bin(size, 2, 3, 4, 6, 9, 14, 22),
    dates: bin(dates, 1, 2, 3, 5),
    ranges: bin(ranges, 1, 2, 3),
    perdate: dates === 0 ? 0 : bin(size / dates, 1.4, 2.4, 3.5, 5, 8) + 1,
    datebullets: dates === 0 ? 0 : bin(bullets / dates, 0.4, 1, 2, 3) + 1,
    length: bin(letters / size, 8, 15, 25, 40, 60, 80),
    bullets: bin(bullets / size, 0.01, 0.3, 0.6, 0.95),
  };
  return [
    ['bias', 1],
    ...[...shares].map(([sign, share]): [string, number] => [`of:${sign}`, share]),
    ...Object.entries(counts).map(([name, value]): [string, number] => [`all:${name}=${value}`, 1]),
    ...headed.map((name): [string, number] => [name, 1]),
    ...knows.map((word): [string, number] => [`all:${word}`, 1]),
  ];
}
