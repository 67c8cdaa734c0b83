import { bare, words, type Mutation } from './mutation.ts';

/** The first two studies exchange a value. */
function swapStudies(name: 'degree' | 'institution'): Mutation {
  return (answer) => {
    const [a, b, ...rest] = answer.education;
    if (!a?.[name] || !b?.[name] || bare(a[name]) === bare(b[name])) return null;
    return {
      answer: { ...answer, education: [{ ...a, [name]: b[name] }, { ...b, [name]: a[name] }, ...rest] },
      what: `${a[name]} <-> ${b[name]}`,
    };
  };
}

const BARE = { issuer: null, date: null, url: null, number: null, expires: null };

/** Wrong studies, skills, certificates and languages. */
export const LISTS: Record<string, Mutation> = {
  'degree raised': (answer, random) => {
    const [study] = answer.education;
    if (!study?.degree) return null;
    const degree = random.pick([
      `PhD, ${study.degree}`,
      study.degree.replace(/Bachelor|B\.\s?Sc\.?|B\.\s?A\.?|Licence|Grado|Laurea/u, 'Master'),
      'MBA',
    ]);
    if (degree === study.degree) return null;
    return { answer: { ...answer, education: [{ ...study, degree }, ...answer.education.slice(1)] }, what: degree };
  },
  'degrees swapped': swapStudies('degree'),
  'schools swapped': swapStudies('institution'),
  'years of studies swapped': (answer) => {
    const [a, b, ...rest] = answer.education;
    if (!a?.period || !b?.period || a.period === b.period) return null;
    return {
      answer: { ...answer, education: [{ ...a, period: b.period }, { ...b, period: a.period }, ...rest] },
      what: `${a.period} <-> ${b.period}`,
    };
  },
  'language levels exchanged': (answer) => {
    const levels = answer.languages.map(({ fluency }) => fluency);
    if (new Set(levels.filter(Boolean)).size < 2) return null;
    const languages = answer.languages.map((one, i) => ({ ...one, fluency: levels[(i + 1) % levels.length] ?? null }));
    return {
      answer: { ...answer, languages },
      what: languages.map(({ name, fluency }) => `${name} ${fluency ?? ''}`).join(', '),
    };
  },
  'language level raised': (answer) => {
    const best = answer.languages[0]?.fluency;
    const i = answer.languages.findIndex(({ fluency }) => fluency && fluency !== best);
    if (!best || i < 0) return null;
    return {
      answer: { ...answer, languages: answer.languages.map((one, j) => (i === j ? { ...one, fluency: best } : one)) },
      what: `${answer.languages[i]?.name ?? ''} ${best}`,
    };
  },
  'skill as a language': (answer, random) => {
    if (answer.skills.length === 0) return null;
    const { name } = random.pick(answer.skills);
    return { answer: { ...answer, languages: [...answer.languages, { name, fluency: null }] }, what: name };
  },
  'skill out of a word': (answer, random, { text, truth }) => {
    const long = [...text.matchAll(/\p{L}{7,}/gu)].map(([word]) => word);
    if (long.length === 0) return null;
    const name = random.pick(long).slice(0, random.int(2, 5));
    if (truth.skills.some((skill) => bare(skill) === bare(name))) return null;
    return { answer: { ...answer, skills: [...answer.skills, { name, category: null, level: null }] }, what: name };
  },
  'skill out of a statement': (answer, random, { truth }) => {
    const all = answer.experiences
      .flatMap(({ achievements }) => achievements)
      .flatMap((text) => text.match(/\p{L}{2,}/gu) ?? []);
    if (all.length === 0) return null;
    const name = random.pick(all);
    if (truth.skills.some((skill) => bare(skill) === bare(name))) return null;
    return { answer: { ...answer, skills: [...answer.skills, { name, category: null, level: null }] }, what: name };
  },
  'skill cut': (answer, random) => {
    const long = answer.skills.filter(({ name }) => words(name).length > 1);
    if (long.length === 0) return null;
    const cut = random.pick(long);
    const name = random.chance(0.5) ? (words(cut.name)[0] ?? '') : (words(cut.name).at(-1) ?? '');
    return {
      answer: { ...answer, skills: answer.skills.map((one) => (one === cut ? { ...one, name } : one)) },
      what: `${cut.name} -> ${name}`,
    };
  },
  'skills invented': (answer) => ({
    answer: {
      ...answer,
      skills: [
        ...answer.skills,
        { name: 'Falconry', category: null, level: null },
        { name: '3', category: null, level: null },
        { name: '(', category: null, level: null },
      ],
    },
    what: 'Falconry, 3, (',
  }),
  'certificate as a study': (answer) => {
    const [certificate] = answer.certifications;
    if (!certificate) return null;
    const study = {
      institution: certificate.name,
      degree: certificate.name,
      field: null,
      location: null,
      period: null,
      score: null,
      description: null,
    };
    return {
      answer: { ...answer, education: [...answer.education, study], certifications: answer.certifications.slice(1) },
      what: certificate.name,
    };
  },
  'skill as a certificate': (answer, random) => {
    if (answer.skills.length === 0) return null;
    const { name } = random.pick(answer.skills);
    return {
      answer: { ...answer, certifications: [...answer.certifications, { ...BARE, name }] },
      what: name,
    };
  },
};
