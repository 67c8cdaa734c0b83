import type { ComposedSentence } from '../compose-story.ts';
import type { RoleFact, StoryFacts, StudyFact } from '../story-facts.ts';
import { fillTemplate } from './fill-template.ts';
import type { Grammar } from './grammar.ts';
import { asName, clauseWords, inSentence, inBrackets, listOf, periodWords, sinceWords } from './tell-names.ts';

/** A sentence that is not in a paragraph yet. */
export type ToldSentence = Omit<ComposedSentence, 'paragraph'>;

const MOST_EARLIER = 3;
const MOST_STUDIES = 3;
/** A longer headline is left out. */
const SHORT_HEADLINE = 60;

/** A role in the words of a sentence. */
interface ToldRole {
  title: string;
  company: string;
  /** With its preposition; empty if it stands in brackets or is unknown. */
  at: string;
  /** The employer, if it stands in brackets. */
  bracketed: string | null;
}

/** How a role is named; null if its title or employer can't stand in a sentence. */
export function roleNames(role: RoleFact, grammar: Grammar): ToldRole | null {
  const name = asName(role.title, 'title');
  const title = name && inSentence(name, grammar);
  const company = asName(role.company, 'company');
  if (title === null || (role.company !== null && company === null)) return null;
  if (company === null) return { title, company: '', at: '', bracketed: null };
  const place = grammar.places?.find(([pattern]) => pattern.test(company));
  const at = place === undefined ? grammar.at : place[1];
  return { title, company, at: at === null ? '' : fillAt(at, company), bracketed: at === null ? company : null };
}

/** Templates of places begin with a space, which stays. */
const fillAt = (template: string, company: string) =>
  template.replace('{company}', company).replace('{dative}', company.replace(' ', 'n '));

const withArticle = (title: string, { titleArticles }: Grammar) =>
  (titleArticles?.find(([pattern]) => pattern.test(title))?.[1] ?? '') + title;

/** Who the person is and what they do now, or did last; null if that can't be said in a sentence. */
export function tellPresent(facts: StoryFacts, grammar: Grammar): ToldSentence | null {
  const [role] = facts.roles;
  const names = role ? roleNames(role, grammar) : null;
  const who = asName(facts.name, 'person', grammar.language);
  if (!role || names === null || who === null) return null;
  const restsOn = [facts.profile.id, role.id];
  const { title, company, at, bracketed } = names;
  const subject = withHeadline(who, facts, title, grammar);
  const position = fillTemplate(grammar.position, { title, company, at });
  const values = { who: subject, title, 'a title': withArticle(title, grammar), company, at, position };
  if (role.current) {
    const since = role.start === null ? null : sinceWords(role.start, grammar);
    const template = since === null ? grammar.nowUndated : grammar.now;
    const where = position + inBrackets([bracketed], grammar);
    return { text: end(fillTemplate(template, { ...values, position: where, since: since ?? '' }), grammar), restsOn };
  }
  const isLast = facts.roles.every(
    ({ end: other, current }) => !current && other !== null && role.end !== null && other <= role.end,
  );
  const added = inBrackets([bracketed, periodWords(role, grammar)], grammar);
  const template = isLast ? grammar.last : grammar.once;
  const told = fillTemplate(template.includes('{added}') ? template : `${template}{added}`, {
    ...values,
    added,
    of: company === '' ? '' : `${company}の`,
  });
  return { text: end(told, grammar), restsOn };
}

/** "Ada Byron, Principal Analyst,": with the headline, if it is short and differs from the role. */
function withHeadline(who: string, { headline }: StoryFacts, title: string, grammar: Grammar): string {
  const { apposition } = grammar;
  const words = asName(headline, 'title');
  if (apposition === undefined || words === null || words.length > SHORT_HEADLINE || /[,.]/u.test(words)) return who;
  return words.toLowerCase().includes(title.toLowerCase()) || title.toLowerCase().includes(words.toLowerCase())
    ? who
    : fillTemplate(apposition, { who, headline: inSentence(words, grammar) });
}

/** The other roles: as earlier ones only if all their dates say so. */
export function tellWay({ roles }: StoryFacts, grammar: Grammar): ToldSentence[] {
  const [newest, ...rest] = roles;
  const others = rest
    .flatMap((role) => {
      const names = roleNames(role, grammar);
      return names === null ? [] : [{ role, names }];
    })
    .slice(0, MOST_EARLIER);
  if (!newest || others.length === 0) return [];
  const isBefore = ({ start, end: until, current }: RoleFact) =>
    !current &&
    start !== null &&
    until !== null &&
    newest.start !== null &&
    start < newest.start.slice(0, start.length);
  const earlier = others.filter(({ role }) => isBefore(role));
  const beside = others.filter(({ role }) => !isBefore(role));
  return [tellRoles(earlier, grammar.before, grammar), tellRoles(beside, grammar.also, grammar)].filter(
    (sentence) => sentence !== null,
  );
}

/** A role on its own: as the present one, or as one of several; null if it can't stand in a sentence. */
export function tellRole(role: RoleFact, facts: StoryFacts, grammar: Grammar): ToldSentence | null {
  if (role.current) return tellPresent({ ...facts, headline: null, roles: [role] }, grammar);
  const names = roleNames(role, grammar);
  return names && tellRoles([{ role, names }], grammar.also, grammar);
}

function tellRoles(
  roles: { role: RoleFact; names: ToldRole }[],
  [one, several]: [string, string],
  grammar: Grammar,
): ToldSentence | null {
  if (roles.length === 0) return null;
  const items = roles.map(({ role, names: { title, company, at: ownAt, bracketed } }, index) => {
    const isSame = ownAt !== '' && roles[index - 1]?.names.company === company;
    const at = isSame ? (grammar.sameEmployer ?? ownAt) : ownAt;
    const position = fillTemplate(grammar.position, { title, company, at });
    const item = fillTemplate(grammar.item[index === 0 ? 0 : 1], { title, company, at, position });
    return item + inBrackets([bracketed, periodWords(role, grammar)], grammar);
  });
  const template = roles.length === 1 ? one : several;
  const text = fillTemplate(template, { items: listOf(items, clauseWords(grammar)) });
  return { text: end(text, grammar), restsOn: roles.map(({ role }) => role.id) };
}

/** What some resumes put before a degree. */
const GRADUATED = /^(?:Graduated|Graduation) (?:as|with|in) (?:an? )?/iu;

/** The courses of study, in the order of the career graph. */
export function tellStudies(studies: StudyFact[], grammar: Grammar): ToldSentence | null {
  const told = studies
    .flatMap((study) => {
      const [degree, school] = [
        asName(study.degree?.replace(GRADUATED, '') ?? null, 'title'),
        asName(study.school, 'company'),
      ];
      // A degree may name its field already.
      const field = degree?.toLowerCase().includes(study.field?.toLowerCase() ?? '')
        ? null
        : asName(study.field, 'title');
      const isJoined = degree !== null && field !== null && grammar.field !== undefined;
      const name =
        degree === null ? (school ?? field) : degreeName(isJoined ? degree + grammar.field + field : degree, grammar);
      const where = degree === null ? null : school;
      const added = inBrackets(
        [isJoined || name === field ? null : field, where, periodWords(study, grammar)],
        grammar,
      );
      // A line that only stands below the heading is not a degree.
      const isSure =
        added !== '' || isJoined || (grammar.degrees?.some(([pattern]) => pattern.test(degree ?? '')) ?? true);
      return name === null || !isSure ? [] : [{ id: study.id, text: name + added }];
    })
    .slice(0, MOST_STUDIES);
  if (told.length === 0) return null;
  const template = grammar.studies[told.length === 1 ? 0 : 1];
  const text = fillTemplate(template, {
    items: listOf(
      told.map((one) => one.text),
      grammar,
    ),
  });
  return { text: end(text, grammar), restsOn: told.map(({ id }) => id) };
}

/** A degree with its article, in the order of the language. */
function degreeName(degree: string, { degrees, degreeOrder }: Grammar): string {
  const ordered = degreeOrder ? degree.replace(...degreeOrder) : degree;
  return (degrees?.find(([pattern]) => pattern.test(ordered))?.[1] ?? '') + ordered;
}

/** With its final mark; a name that ends in a full stop ("Inc.") has it already. */
export const end = (text: string, { stop }: Grammar) => (text.endsWith('.') && stop === '.' ? text : text + stop);
