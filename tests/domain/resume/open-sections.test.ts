import { expect, test } from '@jest/globals';
import { resumeLines } from '../../../src/domain/resume/resume-line.ts';
import { openSections } from '../../../src/domain/resume/sectioning/open-sections.ts';
import { KINDS } from '../../../src/domain/resume/sectioning/section-models.ts';
import { splitSections } from '../../../src/domain/resume/split-sections.ts';
import { readDocument } from '../../../src/services/reading/read-document.ts';

const TEXT = `Ingrid Halvorsen

ingrid@example.org

AT THE ANVIL

Forge Havel, Brno
master smith, 2012 until now
Trained 5 apprentices
`;

async function askedAbout(chances: Record<string, number>) {
  const lines = resumeLines(await readDocument({ bytes: new TextEncoder().encode(TEXT), fileName: 'resume.txt' }));
  const sections = [{ kind: 'header' as const, title: null, heading: null, lines }];
  const open = openSections(lines, sections, {
    content: () => KINDS.map((kind) => (kind === 'experience' ? 0.9 : 0.01)),
    heading: ({ text }) => chances[text] ?? 0,
  });
  return open.map(({ heading }) => heading);
}

test('asks about a line that may be a heading, and about none that stands like one but is nothing of the kind', async () => {
  expect(await askedAbout({ 'AT THE ANVIL': 0.02 })).toEqual(['AT THE ANVIL']);
  expect(await askedAbout({ 'AT THE ANVIL': 0.01 })).toEqual([]);
});

test('finds the heading of a section that the reader has missed', async () => {
  const lines = resumeLines(await readDocument({ bytes: new TextEncoder().encode(TEXT), fileName: 'resume.txt' }));
  expect(splitSections(lines).open.map(({ heading }) => heading)).toEqual(['AT THE ANVIL']);
});
