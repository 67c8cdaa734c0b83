import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Stranger } from './stranger.ts';

const load = createRequire(new URL('../themes/package.json', import.meta.url));

/** Resumes that packages ship as examples, written by their authors. */
const SAMPLES: [id: string, packageName: string, file: string][] = [
  ['new-grad', '@jsonresume/schema', 'examples/new-grad.resume.json'],
  ['career-changer', '@jsonresume/schema', 'examples/career-changer.resume.json'],
  ['senior-engineer', '@jsonresume/schema', 'examples/senior-engineer.resume.json'],
  ['orbit', 'jsonresume-theme-orbit', 'example-resume.json'],
  ['autumn', 'jsonresume-theme-autumn', 'resume-sample.json'],
  ['dev-ats', 'jsonresume-theme-dev-ats', 'sample-resume.json'],
  ['techlead', 'jsonresume-theme-techlead', 'resume.json'],
  ['onepage', 'jsonresume-theme-onepage', 'resume.json'],
];

type Text = string | undefined;
interface Dated {
  startDate?: Text;
  endDate?: Text;
  date?: Text;
  releaseDate?: Text;
}
interface Sample {
  basics: Record<'name' | 'label' | 'email' | 'phone' | 'summary' | 'url' | 'website', Text> & {
    location?: { city?: Text; region?: Text };
    profiles?: { url?: Text }[];
  };
  work?: (Dated & Record<'position' | 'name' | 'company' | 'location' | 'summary', Text> & { highlights?: string[] })[];
  education?: (Dated & Record<'institution' | 'studyType' | 'area', Text>)[];
  skills?: { name?: Text; keywords?: string[] }[];
  languages?: { language?: Text; fluency?: Text }[];
  certificates?: (Dated & { name?: Text; issuer?: Text })[];
  projects?: (Dated & { name?: Text; description?: Text; summary?: Text })[];
  awards?: (Dated & { title?: Text; awarder?: Text })[];
  volunteer?: (Dated & { position?: Text; organization?: Text })[];
  interests?: { name?: Text }[];
  publications?: (Dated & { name?: Text; publisher?: Text })[];
  references?: { name?: Text; reference?: Text }[];
}

/** The people of the examples. */
export function samplePeople(): Promise<Stranger[]> {
  return Promise.all(
    SAMPLES.map(async ([id, packageName, file]) => {
      const folder = dirname(findManifest(packageName));
      return personOf(id, JSON.parse(await readFile(join(folder, file), 'utf8')) as Sample);
    }),
  );
}

/** Packages with `exports` don't let their manifest be resolved. */
function findManifest(packageName: string): string {
  const [root] = load.resolve.paths(packageName) ?? [];
  if (!root) throw new Error(`${packageName} is not installed`);
  return join(root, packageName, 'package.json');
}

function personOf(id: string, sample: Sample): Stranger {
  const { basics } = sample;
  const text = (value: Text) => (value ?? '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
  return {
    ...{ id, language: 'en', name: text(basics.name), label: text(basics.label), email: text(basics.email) },
    ...{ phone: text(basics.phone), city: text(basics.location?.city), region: text(basics.location?.region) },
    url: text(basics.profiles?.[0]?.url ?? basics.url ?? basics.website).replace(/^https?:\/\/|\/$/g, ''),
    summary: text(basics.summary),
    headings: { work: '', education: '', skills: '', languages: '', certificates: '', summary: '' },
    work: (sample.work ?? []).map((one) => ({
      ...{ title: text(one.position), org: text(one.name ?? one.company), place: text(one.location) },
      ...{ from: month(one.startDate), to: one.endDate ? month(one.endDate) : null },
      lines: one.highlights && one.highlights.length > 0 ? one.highlights : [text(one.summary)].filter(Boolean),
    })),
    education: (sample.education ?? []).map((one) => ({
      ...{ school: text(one.institution), degree: [one.studyType, one.area].filter(Boolean).join(', ') },
      ...{ from: month(one.startDate), to: month(one.endDate) },
    })),
    // Without keywords, the names of the groups are the skills.
    skills: (sample.skills ?? []).map(({ name, keywords = [] }) =>
      keywords.length > 0 ? { name: text(name), items: keywords } : { name: '', items: [text(name)] },
    ),
    languages: (sample.languages ?? []).map(({ language, fluency }) => [text(language), text(fluency)]),
    certificates: (sample.certificates ?? []).map((one) => [text(one.name), text(one.issuer), month(one.date)]),
    extras: {
      projects: (sample.projects ?? []).map((one) => [
        ...([text(one.name), text(one.description ?? one.summary), month(one.startDate)] as const),
      ]),
      awards: (sample.awards ?? []).map((one) => [text(one.title), text(one.awarder), month(one.date)]),
      volunteer: (sample.volunteer ?? []).map((one) => [
        ...([text(one.position), text(one.organization), month(one.startDate)] as const),
      ]),
      interests: (sample.interests ?? []).map(({ name }) => text(name)),
      publications: (sample.publications ?? []).map((one) => [
        ...([text(one.name), text(one.publisher), month(one.releaseDate)] as const),
      ]),
      references: (sample.references ?? []).map(({ name, reference }) => [text(name), text(reference)]),
    },
  };
}

const month = (date: Text) => (date ?? '').slice(0, 7);
