import { generateSections } from './generate-sections.ts';
import type { ExportPeriod, ExportResume } from '../../src/domain/export/export-resume.ts';

/** Pseudorandom numbers, the same for the same seed. */
function dice(seed: number): (sides: number) => number {
  let state = Math.imul(seed + 1, 2_654_435_761) >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const FIRST = 'Ada|Zoë|Jean-Luc|Bjørn|María José|Chidi|Yuki|O’Neil|Łukasz|Ναταλία|Анна|李'.split('|');
const LAST = 'Byron|Müller|van der Berg|García Márquez|Ng|Oyelaran|田中|D’Angelo|Şahin|Παππά|Иванова|小龙'.split('|');
const TITLES =
  'Head of Delight|Software Engineer|Vice President, Sales & Marketing|Nurse (ICU)|CTO / Co-founder|Lehrerin|Chef de projet|R&D Lead|Senior C++ Developer|Barista|Analyst II|数据工程师'.split(
    '|',
  );
const COMPANIES =
  'Engine Works, Inc.|Looms GmbH|3M|Procter & Gamble|At Once|École 42|Café Zwölf|Yahoo!|The Office|Ministry of Health – Region North|株式会社テスト|A'.split(
    '|',
  );
const PLACES =
  'London, UK|Berlin|Remote|São Paulo, Brazil|Austin, TX|Zürich, Switzerland|東京|Hybrid – Köln, Germany'.split('|');
const VERBS = 'Cut|Led|Built|Taught|Rewrote|Won|Moved|Kept|Closed|Drew'.split('|');
const THINGS =
  'the time of each release|a team of 9|revenue by €1.2M (18%)|C++ and C# services with <200 ms p99|3,400 shops – in 9 countries|"the impossible project"|costs from $3.5M to $900k|patients’ waiting time|2019 audits; all of them|R&D / QA hand-overs|an office fire-drill|efficient fluffy workflows'.split(
    '|',
  );
const WAYS =
  'by replacing the nightly batch with a stream|without a single finding|within six months|for three years in a row|together with Ops, HR and Finance|so that nobody had to stay late, which had been the rule before and had cost the firm two good people every year'.split(
    '|',
  );
const SKILLS =
  'TypeScript|C++|C|.NET|Go|R|SQL|CI/CD|Public speaking|Welding (MIG, TIG)|Excel|Node.js|Patience|写作'.split('|');
const GROUPS = 'Languages & Tools|Craft|Soft Skills|Cloud'.split('|');
const SCHOOLS =
  'University of London|ETH Zürich|École Normale Supérieure|HTL Mödling|Universidade do Porto|清华大学'.split('|');
const DEGREES: [string, string | null][] = [
  ['BSc Mathematics', 'Mathematics'],
  ['Doctor of Philosophy in Physics', 'Physics'],
  ['Matura', null],
  ['MBA', null],
  ['Diplom-Ingenieur (FH), Maschinenbau', 'Maschinenbau'],
];
const CERTIFICATES = 'Certified Kubernetes Administrator|First Aid|Führerschein Klasse B|PMP®|Scrum Master I'.split(
  '|',
);
const ISSUERS = 'Cloud Native Computing Foundation|Red Cross|PMI|Amazon Web Services, Inc.'.split('|');
const SPOKEN = 'English|German|Portuguese|日本語|Esperanto'.split('|');
const FLUENCIES = 'native|B2|fluent|basic'.split('|');

/** A resume in which every part can be present or missing, in words that parsers trip over. Every statement is unique. */
export function generateResume(seed: number): ExportResume {
  const roll = dice(seed);
  const one = <T>(of: readonly T[]): T => of[roll(of.length)] as T;
  const maybe = <T>(value: T): T | null => (roll(4) === 0 ? null : value);
  const some = <T>(of: readonly T[], most: number): T[] => of.filter(() => roll(3) === 0).slice(0, most);
  const date = () => {
    const [year, month, day] = [2000 + roll(24), 1 + roll(12), 1 + roll(28)].map((part) =>
      String(part).padStart(2, '0'),
    );
    return one([`${year}`, `${year}-${month}`, `${year}-${month}`, `${year}-${month}-${day}`]);
  };
  const period = (index: number): ExportPeriod => {
    const current = index === 0 && roll(2) === 0;
    const [start = '', end = ''] = [date(), date()].toSorted();
    return { start, end: current ? null : end, current };
  };
  const sentence = () => `${one(VERBS)} ${one(THINGS)} ${one(WAYS)}`;
  const statements = (role: number) =>
    Array.from({ length: roll(6) }, (_, index) => `${sentence()}, no. ${role + 1}.${index + 1}${one(['', '.', ''])}`);
  const name = `${one(FIRST)} ${one(LAST)}`;
  const handle = `person${seed}`;
  return {
    name,
    headline: maybe(one(TITLES)),
    email: maybe(`${handle}@example.com`),
    phone: maybe(`+44 20 7946 0${100 + roll(800)}`),
    location: maybe(one(PLACES)),
    summary: maybe(`${sentence()}. ${sentence()} as person ${seed}.`),
    links: some([`https://${handle}.example.org/about-me`, `linkedin.com/in/${handle}`, `github.com/${handle}`], 3),
    details: null,
    experiences: Array.from({ length: 1 + roll(5) }, (_, index) => ({
      title: roll(8) === 0 ? null : one(TITLES),
      company: one(COMPANIES),
      companyWebsite: null,
      url: null,
      companyDescription: null,
      location: maybe(one(PLACES)),
      description: roll(3) === 0 ? `In charge of ${one(THINGS)} there, as number ${index + 1}.` : null,
      statements: statements(index),
      ...period(index),
    })),
    education: Array.from({ length: roll(3) }, (_, index) => {
      const [degree, field] = one(DEGREES);
      return {
        institution: one(SCHOOLS),
        degree,
        field,
        location: maybe(one(PLACES)),
        score: roll(3) === 0 ? `GPA: 3.${index}/4.0` : null,
        url: null,
        courses: [],
        description: roll(4) === 0 ? `Thesis on ${one(THINGS)}, part ${index + 1}.` : null,
        ...period(index + 1),
      };
    }),
    skills: skillGroups(some(SKILLS, 14), roll(3) === 0, roll),
    certifications: some(CERTIFICATES, 3).map((certificate) => ({
      name: certificate,
      issuer: maybe(one(ISSUERS)),
      date: maybe(date()),
      url: roll(4) === 0 ? `https://example.com/certificates/${seed}` : null,
      number: roll(3) === 0 ? `RN-${seed}4711` : null,
      expires: roll(3) === 0 ? '2031-05' : null,
    })),
    languages: some(SPOKEN, 4).map((language) => ({ name: language, fluency: maybe(one(FLUENCIES)) })),
    sections: generateSections(seed, roll, date),
    language: one(['en', 'en', 'de', 'fr', 'es', 'it', 'pt', 'nl', null]),
    changedAt: new Date(Date.UTC(2026, 0, 1 + (seed % 300))),
  };
}

function skillGroups(names: string[], isFlat: boolean, roll: (sides: number) => number): ExportResume['skills'] {
  const skills = names.map((name) => ({ name, level: roll(5) === 0 ? 'Expert' : null }));
  if (isFlat) return skills.length === 0 ? [] : [{ name: null, skills }];
  return GROUPS.map((name, index) => ({
    name,
    skills: skills.filter((_, place) => place % GROUPS.length === index),
  })).filter((group) => group.skills.length > 0);
}
