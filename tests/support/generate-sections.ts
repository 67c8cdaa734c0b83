import type { SectionEntryKind } from '../../src/domain/career-graph/section-entry.ts';
import { sectionsOf } from '../../src/domain/export/export-sections.ts';
import type { ExportSection } from '../../src/domain/export/export-resume.ts';

const KINDS: SectionEntryKind[] =
  'project publication patent talk award volunteering membership license course reference interest other'.split(
    ' ',
  ) as SectionEntryKind[];
const TITLES = 'On the Loom|Café “Zwölf”|Warp & Weft|C++ für Weber|40% Less Waste|織物'.split('|');
const PLACES = 'Guild of Dyers|Weavers’ Weekly|ETH Zürich|Red Cross|R&D Society'.split('|');
const WORDS = 'yarn|dye|<b>bold</b>|loom, hand-made|R&D|3/4'.split('|');

/** Entries of sections of some kinds, each in words of its own. */
export function generateSections(seed: number, roll: (sides: number) => number, date: () => string): ExportSection[] {
  const one = <T>(of: readonly T[]): T => of[roll(of.length)] as T;
  const maybe = <T>(value: T): T | null => (roll(3) === 0 ? value : null);
  let made = 0;
  const own = (words: string) => `${words} ${seed}.${(made += 1)}`;
  const list = (most: number) => Array.from({ length: roll(3) === 0 ? 1 + roll(most) : 0 }, () => own(one(WORDS)));
  const entries = KINDS.filter(() => roll(4) === 0).flatMap((kind) =>
    Array.from({ length: 1 + roll(3) }, () => {
      const [start = '', end = ''] = [date(), date()].toSorted();
      const isSpan = roll(2) === 0;
      const current = isSpan && roll(3) === 0;
      return {
        kind,
        heading: kind === 'other' ? one(['Exhibitions', 'Life on the road']) : null,
        title: own(one(TITLES)),
        organization: maybe(own(one(PLACES))),
        roles: list(2),
        category: maybe(own('Kind')),
        number: maybe(own('No')),
        location: maybe(own('Ossett')),
        url: maybe(`https://example.com/entries/${seed}/${(made += 1)}`),
        start: isSpan ? start : null,
        end: isSpan && !current ? end : null,
        current,
        date: isSpan ? null : maybe(date()),
        text: maybe(own('It was said that it was well made, part')),
        items: list(3),
        keywords: list(3),
      };
    }),
  );
  return sectionsOf(entries);
}
