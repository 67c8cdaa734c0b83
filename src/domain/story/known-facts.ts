import type { AchievementNode, CareerGraph } from '../career-graph/career-graph.ts';
import { shownStatement } from '../rewriting/shown-statement.ts';
import { levelOfDegree } from './degree-level.ts';
import type { FactName, NameKind } from './fact-names.ts';
import { rememberedFor } from '../text/remembered.ts';
import { currentText } from './grounded-text.ts';
import { hashText } from './hash-text.ts';
import { degreeOf, withDates } from './fact-text.ts';

/** A current fact, in the form in which sentences are compared with it. */
export interface KnownFact {
  id: string;
  /** For the owner to read in the studio, whatever the language of the story. */
  text: string;
  basis: string;
  /** The role of an achievement; null for other facts. */
  roleId: string | null;
  /** The part that many sentences omit, and the basis without it; null if there is none. */
  aside: { words: string; basis: string } | null;
  /** By kind, current name first. */
  names: FactName[];
  /** Partial dates of the fact. */
  start: string | null;
  end: string | null;
  /** Whether it is a current role. */
  current: boolean;
  /** All versions of an achievement; empty for other facts. */
  statements: string[];
}

export type KnownFacts = ReadonlyMap<string, KnownFact>;

/** Parts of the career graph that contain facts. */
export type FactGraph = Pick<
  CareerGraph,
  'profile' | 'experiences' | 'education' | 'skills' | 'certifications' | 'languages'
>;

/** All facts that a sentence may be based on, by ID. Placeholders and stale headlines are not facts. */
export function knownFacts(graph: FactGraph): KnownFacts {
  const { name } = graph.profile;
  const headline = currentHeadline(graph);
  const profile = factOf(graph.profile.id, present([name, headline]).join(' — '), {
    names: [...called('person', name), ...called('headline', headline)],
    aside: name === null || headline === null ? null : { words: headline, basis: hashText(name) },
  });
  return new Map([profile, ...careerFacts(graph)].map((fact) => [fact.id, fact]));
}

/** The headline, unless it is stale. */
export function currentHeadline(graph: FactGraph): string | null {
  const { headline, headlineBasis } = graph.profile;
  return headlineBasis === null ? headline : currentText(headline, headlineBasis, factsOfHeadline(graph));
}

/** The facts that a headline is compared with: all except itself. */
export function factsOfHeadline(graph: FactGraph): KnownFacts {
  return new Map([...personOf(graph), ...careerFacts(graph)].map((fact) => [fact.id, fact]));
}

/** What statements and descriptions are compared with: who it is, the roles and the studies. */
export function factsOfStatements(graph: FactGraph): KnownFacts {
  return new Map([...personOf(graph), ...placesOf(graph)].map((fact) => [fact.id, fact]));
}

/** Every comparison with a graph starts from these. */
const careerFacts = rememberedFor((graph: FactGraph): KnownFact[] => {
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
});

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
          ...called('level', levelOfDegree(study.degree ?? '')),
          // "MSc Statistics" contains the field of study.
          ...called('field', field ?? study.degree?.replace(/^\S+\s+(?:in\s+)?/u, '') ?? null),
          ...called('school', institution),
        ];
        return factOf(id, withDates(study, [degreeOf(study), institution], 'en'), { names, start, end });
      }),
  ];
}

/** A rewrite says the same as its statement, so it changes nothing; an edit by the owner may. */
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
