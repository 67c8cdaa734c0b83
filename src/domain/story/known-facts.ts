import type { AchievementNode, CareerGraph } from '../career-graph/career-graph.ts';
import { shownStatement } from '../rewriting/shown-statement.ts';
import type { FactName, NameKind } from './fact-names.ts';
import { currentText } from './grounded-text.ts';
import { hashText } from './hash-text.ts';
import { degreeOf, withDates } from './tell-fact.ts';

/** A fact as the graph has it now, in the form in which sentences are compared with it. */
export interface KnownFact {
  id: string;
  /** For the owner to read, whatever the language of the story: they read it in the studio. */
  text: string;
  basis: string;
  /** The role that an achievement belongs to; null for other facts. */
  roleId: string | null;
  /** What many sentences about it leave unsaid, and the basis without it; null when there is no such part. */
  aside: { words: string; basis: string } | null;
  /** Of each kind, the name that it has now first. */
  names: FactName[];
  /** Partial dates. */
  start: string | null;
  end: string | null;
  /** Whether it is a role that lasts. */
  current: boolean;
  /** What was achieved, in every wording; empty for other facts. */
  statements: string[];
}

export type KnownFacts = ReadonlyMap<string, KnownFact>;

/** Parts of the graph that facts are made of. */
export type FactGraph = Pick<
  CareerGraph,
  'profile' | 'experiences' | 'education' | 'skills' | 'certifications' | 'languages'
>;

/** Everything that a sentence may rest on, by id. Placeholders are no facts, nor is a headline that no longer holds. */
export function knownFacts(graph: FactGraph): KnownFacts {
  const { name } = graph.profile;
  const headline = currentHeadline(graph);
  const profile = factOf(graph.profile.id, present([name, headline]).join(' — '), {
    names: [...called('person', name), ...called('headline', headline)],
    aside: name === null || headline === null ? null : { words: headline, basis: hashText(name) },
  });
  return new Map([profile, ...careerFacts(graph)].map((fact) => [fact.id, fact]));
}

/** The headline, unless it names what has changed since. */
export function currentHeadline(graph: FactGraph): string | null {
  const { headline, headlineBasis } = graph.profile;
  return headlineBasis === null ? headline : currentText(headline, headlineBasis, factsOfHeadline(graph));
}

/** What a headline is compared with: everything but itself. */
export function factsOfHeadline(graph: FactGraph): KnownFacts {
  return new Map([...personOf(graph), ...careerFacts(graph)].map((fact) => [fact.id, fact]));
}

/** What statements and descriptions are compared with: who it is, the roles and the studies. */
export function factsOfStatements(graph: FactGraph): KnownFacts {
  return new Map([...personOf(graph), ...placesOf(graph)].map((fact) => [fact.id, fact]));
}

function careerFacts(graph: FactGraph): KnownFact[] {
  const { experiences, skills, certifications, languages } = graph;
  return [
    ...placesOf(graph),
    ...skills.map(({ id, name }) => factOf(id, name, { names: called('skill', name) })),
    ...certifications.map(({ id, name, date }) =>
      factOf(id, name, { names: called('certificate', name), start: date, end: null }),
    ),
    ...languages.map(({ id, name }) => factOf(id, name, { names: called('language', name) })),
    ...experiences
      .flatMap(({ achievements }) => achievements)
      .filter(({ isPlaceholder }) => !isPlaceholder)
      .map(factOfAchievement),
  ];
}

const personOf = ({ profile: { id, name } }: FactGraph): KnownFact[] =>
  name === null ? [] : [factOf(id, name, { names: called('person', name) })];

/** Roles and studies. */
function placesOf({ experiences, education }: FactGraph): KnownFact[] {
  return [
    ...experiences
      .filter(({ title, company }) => title !== null || company !== null)
      .map((role) => {
        const { id, title, company, start, end, current } = role;
        const employers = company === null ? [] : [company.name, ...company.alternativeNames];
        const text = withDates(role, [title, company?.name ?? null], 'en');
        const names = [...called('title', title), ...employers.flatMap((one) => called('employer', one))];
        return factOf(id, text, { names, start, end, current });
      }),
    ...education
      .filter(({ institution, degree }) => institution !== null || degree !== null)
      .map((study) => {
        const { id, institution, field, start, end } = study;
        const degrees = new Set([degreeOf(study), study.degree]);
        const names = [
          ...[...degrees].flatMap((one) => called('degree', one)),
          // "MSc Statistics" is in statistics.
          ...called('field', field ?? study.degree?.replace(/^\S+\s+(?:in\s+)?/u, '') ?? null),
          ...called('school', institution),
        ];
        return factOf(id, withDates(study, [degreeOf(study), institution], 'en'), { names, start, end });
      }),
  ];
}

/** A rewrite says the same as the statement, so it changes nothing; what the owner made of it may. */
function factOfAchievement(one: AchievementNode): KnownFact {
  const { id, experienceId, rawText, editedFields } = one;
  const shown = shownStatement(one);
  const basis = hashText(JSON.stringify([rawText, editedFields.includes('impactStatement') ? shown : null]));
  return { ...factOf(id, shown, { roleId: experienceId, statements: [...new Set([shown, rawText])] }), basis };
}

function factOf(id: string, text: string, parts: Partial<KnownFact>): KnownFact {
  return {
    id,
    text,
    basis: hashText(text),
    roleId: null,
    aside: null,
    names: [],
    start: null,
    end: null,
    current: false,
    statements: [],
    ...parts,
  };
}

const called = (kind: NameKind, text: string | null): FactName[] => (text ? [{ kind, text }] : []);

const present = (values: (string | null)[]) => values.filter((value) => value !== null && value !== '') as string[];
