import type { AchievementNode, CareerGraph } from '../career-graph/career-graph.ts';
import { foldText } from '../reconcile/fold-text.ts';
import { hasEastAsianCharacter } from '../text/east-asian-characters.ts';
import { shownStatement } from '../rewriting/shown-statement.ts';
import { hashText } from './hash-text.ts';
import { degreeOf, withDates } from './story-facts.ts';

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
  /** What it is called: title, employer, degree, institution, person. */
  names: string[];
  employers: string[];
  /** Partial dates. */
  dates: string[];
  /** What was achieved, in every wording; empty for other facts. */
  statements: string[];
}

export type KnownFacts = ReadonlyMap<string, KnownFact>;

/** Parts of the graph that facts are made of. */
export type FactGraph = Pick<CareerGraph, 'profile' | 'experiences' | 'education'>;

/** Everything that a sentence may rest on, by id. Placeholders are no facts. */
export function knownFacts({ profile, experiences, education }: FactGraph): KnownFacts {
  const facts = [
    factOf(profile.id, present([profile.name, profile.headline]).join(' — '), {
      names: present([profile.name, profile.headline]),
      aside:
        profile.name === null || profile.headline === null
          ? null
          : { words: profile.headline, basis: hashText(profile.name) },
    }),
    ...experiences
      .filter(({ title, company }) => title !== null || company !== null)
      .map((role) => {
        const employers = role.company === null ? [] : [role.company.name, ...role.company.alternativeNames];
        const names = present([role.title]);
        const text = withDates(role, [role.title, role.company?.name ?? null], 'en');
        return factOf(role.id, text, { names, employers, dates: present([role.start, role.end]) });
      }),
    ...education
      .filter(({ institution, degree }) => institution !== null || degree !== null)
      .map((study) => {
        const degree = degreeOf(study);
        const names = present([...new Set([degree, study.degree, study.institution])]);
        const text = withDates(study, [degree, study.institution], 'en');
        return factOf(study.id, text, { names, dates: present([study.start, study.end]) });
      }),
    ...experiences
      .flatMap(({ achievements }) => achievements)
      .filter(({ isPlaceholder }) => !isPlaceholder)
      .map(factOfAchievement),
  ];
  return new Map(facts.map((fact) => [fact.id, fact]));
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
    employers: [],
    dates: [],
    statements: [],
    ...parts,
  };
}

const present = (values: (string | null)[]) => values.filter((value) => value !== null && value !== '') as string[];

/** What a sentence of these words rests on in the fact. */
export function basisFor({ basis, aside }: KnownFact, sentence: string): string {
  return aside === null || sharesWord(aside.words, sentence) ? basis : aside.basis;
}

/** Letters by which forms of a word are one: "analyst", "analysts". */
const STEM = 5;

function sharesWord(words: string, sentence: string): boolean {
  if (hasEastAsianCharacter(words)) return true;
  const stems = (text: string) =>
    foldText(text)
      .split(' ')
      .filter((word) => word.length > 2)
      .map((word) => word.slice(0, STEM));
  const said = new Set(stems(sentence));
  return stems(words).some((stem) => said.has(stem));
}
