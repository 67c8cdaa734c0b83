import { bare, isEast, words, ownStatement, type Mutation } from './mutation.ts';

/** A wrong person: values of another kind, cut or left out. */
export const PROFILE: Record<string, Mutation> = {
  'employer as name': (answer) => {
    const company = answer.experiences[0]?.company;
    return company ? { answer: { ...answer, profile: { ...answer.profile, name: company } }, what: company } : null;
  },
  'name cut': (answer, _, document) => {
    const parts = (answer.profile.name ?? '').split(' ');
    return parts.length > 1 && !isEast(document)
      ? { answer: { ...answer, profile: { ...answer.profile, name: parts[0] ?? '' } }, what: parts[0] ?? '' }
      : null;
  },
  'phone changed': (answer) => {
    const phone = answer.profile.phone?.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 3) % 10));
    return phone ? { answer: { ...answer, profile: { ...answer.profile, phone } }, what: phone } : null;
  },
  'phone cut': (answer) => {
    const phone = answer.profile.phone?.replace(/\D*\d\D*\d$/, '');
    return phone && phone !== answer.profile.phone
      ? { answer: { ...answer, profile: { ...answer.profile, phone } }, what: phone }
      : null;
  },
  'e-mail cut': (answer) => {
    const email = answer.profile.email?.replace(/^[^.@]+\.(?=.*@)/, '');
    return email && email !== answer.profile.email
      ? { answer: { ...answer, profile: { ...answer.profile, email } }, what: email }
      : null;
  },
  'contacts left out': (answer) => ({
    answer: { ...answer, profile: { ...answer.profile, email: null, phone: null, location: null, links: [] } },
    what: 'contacts',
  }),
  'summary cut': (answer, random, document) => {
    const summary = answer.profile.summary;
    if (!summary || words(summary).length < 6 || isEast(document)) return null;
    const cut = random.chance(0.5) ? words(summary).slice(2).join(' ') : words(summary).slice(0, -3).join(' ');
    return { answer: { ...answer, profile: { ...answer.profile, summary: cut } }, what: cut };
  },
  'statement as summary': (answer, random) => {
    const found = ownStatement(answer, random);
    return found
      ? { answer: { ...answer, profile: { ...answer.profile, summary: found.text } }, what: found.text }
      : null;
  },
  'headline invented from a line': (answer, random, { text, headline }) => {
    const lines = text.split('\n').filter((line) => line.length > 8 && line.length < 50);
    const line = random.pick(lines.length > 0 ? lines : ['-']);
    return bare(line) === bare(headline ?? '')
      ? null
      : { answer: { ...answer, profile: { ...answer.profile, headline: line } }, what: line };
  },
  'everything empty': (answer) => ({
    answer: {
      profile: { name: null, headline: null, email: null, phone: null, location: null, summary: null, links: [] },
      experiences: answer.experiences.slice(0, 1),
      education: [],
      skills: [],
      certifications: [],
      languages: [],
      sections: [],
    },
    what: 'all but one role',
  }),
};
