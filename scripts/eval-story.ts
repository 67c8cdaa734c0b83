/**
 * `npm run eval:story SEED [CORPUS_DIR]`: prints the stories that rules tell of generated resumes, two in each language, and of a
 * corpus, to be read aloud.
 */
import { parseResume } from '../src/domain/resume/parse-resume.ts';
import type { ParsedResume } from '../src/domain/resume/parsed-resume.ts';
import { composeStory } from '../src/domain/story/compose-story.ts';
import { degreeOf, withDates } from '../src/domain/story/fact-text.ts';
import type { RoleFact, StoryFact, StoryFacts, StudyFact } from '../src/domain/story/story-facts.ts';
import { storyText } from '../src/domain/story/story-field.ts';
import { readDocument } from '../src/services/reading/read-document.ts';
import { readCorpus } from './parser-eval/read-corpus.ts';
import { generateResume } from './resumes/generate-resumes.ts';
import { LAYOUTS } from './resumes/layouts.ts';
import { LOCALES } from './resumes/people/locales.ts';
import type { Printer } from './resumes/writers/browser.ts';

const [seed, corpus] = process.argv.slice(2);
if (!seed) throw new Error('Usage: npm run eval:story SEED [CORPUS_DIR]');

const STATEMENTS = 6;
const fact = (id: string, text: string, roleId: string | null = null): StoryFact => ({ id, text, roleId, doubt: null });

const valueOf = (field: { value: string } | null) => field?.value ?? null;
const datesOf = ({ start, end, current }: Pick<ParsedResume['education'][number], 'start' | 'end' | 'current'>) => ({
  start: valueOf(start),
  end: valueOf(end),
  current,
});

/** The facts that a new career graph with this resume would have; statements with numbers come first. */
function factsOf({ profile, experiences, education, language }: ParsedResume): StoryFacts {
  const roles = experiences.map((one, index): RoleFact => {
    const role = { title: valueOf(one.title), company: valueOf(one.company), ...datesOf(one) };
    return { ...fact(`r${index}`, withDates(role, [role.title, role.company], language)), ...role };
  });
  const studies = education.map((one, index): StudyFact => {
    const study = { degree: valueOf(one.degree), field: valueOf(one.field), school: valueOf(one.institution) };
    const dates = datesOf(one);
    return { ...fact(`s${index}`, withDates(dates, [degreeOf(study), study.school], language)), ...study, ...dates };
  });
  const statements = experiences.flatMap(({ achievements }, role) =>
    achievements.map(({ text, metrics }, index) => ({
      one: fact(`a${role}.${index}`, text.value, `r${role}`),
      metrics,
    })),
  );
  const [name, headline] = [valueOf(profile.name), valueOf(profile.headline)];
  return {
    language,
    profile: fact('p', [name, headline].filter(Boolean).join(' — ')),
    name,
    headline,
    summary: valueOf(profile.summary),
    links: [],
    roles: roles.toSorted((a, b) => Number(b.current) - Number(a.current) || (b.end ?? '').localeCompare(a.end ?? '')),
    studies,
    achievements: statements
      .toSorted((a, b) => Number(b.metrics.length > 0) - Number(a.metrics.length > 0))
      .slice(0, STATEMENTS)
      .map(({ one }) => one),
  };
}

async function tell(id: string, file: { bytes: Uint8Array; fileName: string }): Promise<void> {
  const read = await readDocument(file).catch(() => null);
  if (read === null) return;
  const parsed = parseResume({ ...read, fileName: file.fileName });
  const story = composeStory(factsOf(parsed));
  const said = [story.opener, story.paragraphs, story.purpose].flatMap((part) => (part ? storyText(part.value) : []));
  console.log(`\n## ${id} (${parsed.language ?? 'language unknown'})\n\n${said.join('\n\n') || '(no story)'}`);
}

const noPrinter = {} as Printer;
for (const [index, locale] of LOCALES.entries())
  for (const more of [0, 1]) {
    const layout = LAYOUTS[(index + more) % LAYOUTS.length];
    if (!layout) continue;
    const plan = { layout, locale, writer: 'plain' as const, seed: Number(seed) * 100 + index * 2 + more };
    const { id, fileName, bytes } = await generateResume(plan, noPrinter);
    await tell(id, { fileName, bytes });
  }
if (corpus) for (const { id, fileName, bytes } of await readCorpus(corpus)) await tell(id, { fileName, bytes });
