import { two, withRole, bare, isEast, words, changeRole, type Mutation, type Role } from './mutation.ts';
import { swap, rotate } from './swap-values.ts';

/** Wrong roles: values of one in another, cut, raised, merged, repeated or invented. */
export const ROLES: Record<string, Mutation> = {
  'companies swapped': swap('company'),
  'titles swapped': swap('title'),
  'companies rotated': rotate('company'),
  'titles rotated': rotate('title'),
  'title cut at its start': changeRole(({ title }, _, document) =>
    title && words(title).length > 1 && !isEast(document) ? { title: words(title).slice(1).join(' ') } : null,
  ),
  'title cut at its end': changeRole(({ title }, _, document) =>
    title && words(title).length > 1 && !isEast(document)
      ? {
          title: words(title)
            .slice(0, -1)
            .join(' ')
            .replace(/[,–(/&-]+$/u, '')
            .trim(),
        }
      : null,
  ),
  'title raised': changeRole(({ title }) => (title ? { title: `Head of ${title}` } : null)),
  'title of another person in the text': changeRole(({ title }, random, { text }) => {
    const candidates = [...text.matchAll(/^[^\n]{5,30}$/gmu)].map(([line]) => line.trim());
    const other = random.pick(candidates.length > 0 ? candidates : ['-']);
    return title && bare(other) !== bare(title) && bare(other) !== '' ? { title: other } : null;
  }),
  'company and title exchanged': changeRole(({ company, title }) =>
    company && title && company !== title ? { company: title, title: company } : null,
  ),
  'place as company': changeRole(({ company, location }) =>
    company && location && company !== location ? { company: location, location: null } : null,
  ),
  'company cut': changeRole(({ company }, _, document) =>
    company && words(company).length > 1 && !isEast(document) ? { company: words(company)[0] ?? '' } : null,
  ),
  'school as employer': (answer, random) => {
    const [study] = answer.education;
    if (!study?.institution) return null;
    const i = random.int(0, answer.experiences.length - 1);
    if (!answer.experiences[i] || bare(answer.experiences[i]?.company ?? '') === bare(study.institution)) return null;
    return {
      answer: withRole(answer, i, (role) => ({ ...role, company: study.institution })),
      what: `${study.institution} employs`,
    };
  },
  'study as a role': (answer) => {
    const [study] = answer.education;
    if (!study?.institution || !study.degree) return null;
    const role = {
      company: study.institution,
      title: study.degree,
      location: null,
      period: study.period,
      description: null,
      achievements: [],
    };
    return {
      answer: { ...answer, experiences: [...answer.experiences, role], education: answer.education.slice(1) },
      what: study.degree,
    };
  },
  'two roles merged': (answer, random) => {
    if (answer.experiences.length < 2) return null;
    const i = random.int(0, answer.experiences.length - 2);
    const [a, b] = answer.experiences.slice(i, i + 2);
    if (!a || !b) return null;
    const merged: Role = random.chance(0.5)
      ? { ...a, achievements: [...a.achievements, ...b.achievements] }
      : { ...a, period: b.period, achievements: [...a.achievements, ...b.achievements] };
    return {
      answer: {
        ...answer,
        experiences: [...answer.experiences.slice(0, i), merged, ...answer.experiences.slice(i + 2)],
      },
      what: `${a.title ?? ''} + ${b.title ?? ''}`,
    };
  },
  'role told three times': (answer, random) => {
    if (answer.experiences.length === 0) return null;
    const role = random.pick(answer.experiences);
    return { answer: { ...answer, experiences: [role, ...answer.experiences, role] }, what: role.title ?? '' };
  },
  'role told again with another title': (answer, random) => {
    const pair = two(answer, random, ({ title }) => title);
    const [a, b] = [answer.experiences[pair?.[0] ?? -1], answer.experiences[pair?.[1] ?? -1]];
    if (!a || !b) return null;
    return {
      answer: { ...answer, experiences: [...answer.experiences, { ...a, title: b.title }] },
      what: `${a.company ?? ''} ${b.title ?? ''}`,
    };
  },
  'role left out': (answer, random) => {
    if (answer.experiences.length === 0) return null;
    const i = random.int(0, answer.experiences.length - 1);
    return {
      answer: { ...answer, experiences: answer.experiences.filter((_, j) => j !== i) },
      what: answer.experiences[i]?.title ?? '',
    };
  },
  'role invented': (answer) => {
    const role: Role = {
      company: 'Vandelay Industries',
      title: 'Chief Latex Officer',
      location: null,
      period: '1991 – 1998',
      description: null,
      achievements: ['Imported 4,711 tons of latex'],
    };
    return { answer: { ...answer, experiences: [role, ...answer.experiences] }, what: 'Vandelay' };
  },
  'role out of the summary': (answer, random, { text }) => {
    const lines = text.split('\n').filter((line) => line.length > 15 && line.length < 60);
    if (lines.length < 3) return null;
    const role: Role = {
      company: random.pick(lines),
      title: random.pick(lines),
      location: null,
      period: null,
      description: null,
      achievements: [random.pick(lines)],
    };
    return {
      answer: { ...answer, experiences: [...answer.experiences, role] },
      what: `${role.title ?? ''} at ${role.company ?? ''}`,
    };
  },
};
