import { isLimit } from '../../claims/claim-item.ts';
import { judgeTelling } from '../../claims/judge-telling.ts';
import { lexiconOf, CLAIM_LANGUAGES } from '../../claims/lexicons.ts';
import { readText } from '../../claims/read-text.ts';
import { checkNumbers } from '../../numbers-guard/check-numbers.ts';
import { foldText } from '../../reconcile/fold-text.ts';
import { remembered, rememberedFor } from '../../text/remembered.ts';
import type { RoleFact, StoryFact, StoryFacts } from '../story-facts.ts';
import { fillTemplate } from './fill-template.ts';
import type { DeedGrammar, Grammar } from './grammar.ts';
import { end, roleNames, type ToldSentence } from './tell-career.ts';
import { asName, clauseWords, listOf } from './tell-names.ts';

/** A deed out of a statement, shorter than the statement. */
interface Deed {
  id: string;
  source: string;
  grammar: DeedGrammar;
  verb: string;
  rest: string;
}

const MOST_ROLES = 2;
const PER_ROLE = 2;
const LONGEST = 90;

/**
 * What the person did with numbers, a sentence per role. A statement is told up to the end of the clause that has its number; one that
 * can't be shortened stands on the page already. Sentences that the judge of claims can't compare with their facts are left out.
 */
export function tellDeeds(facts: StoryFacts, grammar: Grammar): ToldSentence[] {
  const who = asName(facts.name, 'person', grammar.language);
  if (who === null) return [];
  // One sentence for each employer.
  const told = new Map<string | null, ToldSentence>();
  const kinds = new Set<string>();
  for (const role of facts.roles) {
    if (told.size === MOST_ROLES) break;
    if (told.has(role.company)) continue;
    const deeds = facts.achievements
      .filter(({ roleId }) => roleId === role.id)
      .flatMap((one) => deedOf(one, grammar) ?? [])
      .filter((deed) => !kinds.has(kindOf(deed)));
    const sentence = tellRole(deeds, { role, who, facts, grammar });
    if (sentence === null) continue;
    told.set(role.company, sentence);
    for (const deed of deeds) kinds.add(kindOf(deed));
  }
  return [...told.values()];
}

/** Deeds that differ only in their numbers sound like one template: "taught classes of 22", "taught classes of 26". */
const kindOf = ({ verb, rest }: Deed) => foldText(`${verb} ${rest}`.replace(NUMBER, '0 '));
const NUMBER = /\p{Sc}?\p{N}[\p{N}.,\s]*(?:[kmb]n?(?!\p{L}))?/giu;

interface Teller {
  role: RoleFact;
  who: string;
  facts: StoryFacts;
  grammar: Grammar;
}

function tellRole(deeds: Deed[], teller: Teller): ToldSentence | null {
  const [first] = deeds;
  if (!first) return null;
  const same = deeds.filter((one) => one.grammar === first.grammar).slice(0, PER_ROLE);
  const isList = same.some(({ rest }) => rest.includes(teller.grammar.and));
  return (isList ? null : tell(same, teller)) ?? tell(same.slice(0, 1), teller);
}

function tell(deeds: Deed[], { role, who, facts, grammar }: Teller): ToldSentence | null {
  const names = roleNames(role, grammar);
  const [first] = deeds;
  if (!first || names === null || names.company === '') return null;
  if (names.at === '' && first.grammar.sentence.includes('{At}')) return null;
  const told = deeds.map(({ grammar: { deed, firstDeed }, verb, rest }, index) =>
    fillTemplate(index === 0 ? (firstDeed ?? deed) : deed, { who, verb, rest }),
  );
  const values = { who, company: names.company, at: names.at, deeds: listOf(told, clauseWords(grammar)) };
  const { sentence, sentencePast = sentence } = first.grammar;
  const said = end(fillTemplate(role.current ? sentence : sentencePast, values), grammar);
  const text = grammar.percent === undefined ? said : said.replaceAll(/(?<=\p{N})%/gu, grammar.percent);
  const source = deeds.map((one) => one.source).join('\n');
  const sources = `${facts.name ?? ''}\n${role.text}\n${source}`;
  const repeats = deeds.some((one) => foldText(text).includes(foldText(one.source)));
  const numbers = checkNumbers(sources, text);
  if (
    repeats ||
    (!numbers.ok && numbers.added.length > 0) ||
    judgeTelling(`${who}\n${source}`, `${who} ${told.join('\n')}`).outcome !== 'same'
  )
    return null;
  return { text, restsOn: [facts.profile.id, role.id, ...deeds.map(({ id }) => id)] };
}

/** The part of a statement that can be told, if it has a verb that the grammar knows, and a number. */
function deedOf({ id, text, doubt }: StoryFact, grammar: Grammar): Deed | null {
  const clause = grammar.breaks === null || doubt !== null ? null : clauseOf(text, grammar);
  if (clause === null) return null;
  for (const deeds of grammar.deeds) {
    const found = deeds.isVerbLast ? verbAtEnd(clause, deeds) : verbAtStart(clause, deeds);
    if (found && (deeds.needs?.test(found.rest.trim()) ?? true)) return { id, source: text, grammar: deeds, ...found };
  }
  return null;
}

/** Up to the first break after a number. What is cut off must not limit what is told. */
function clauseOf(statement: string, grammar: Grammar): string | null {
  const { breaks, language } = grammar;
  const text = statement.replace(/[.。]$/u, '').trim();
  const number = /\p{N}[\p{N}.,  ]*\p{N}|\p{N}/u.exec(text);
  if (!number || breaks === null) return null;
  const after = number.index + number[0].length;
  const tail = text.slice(after);
  const cuts = [breaks, secondVerb(grammar)].flatMap((pattern) => pattern.exec(tail)?.index ?? []);
  if (cuts.length === 0) return null;
  const cut = after + Math.min(...cuts);
  const clause = text.slice(0, cut).replace(/[\s,;:–—-]+$/u, '');
  const rest = text.slice(cut);
  const words = CLAIM_LANGUAGES.find((one) => one.language === language);
  if (!words || clause.length > LONGEST || /["“”«»()（）:：]/u.test(clause)) return null;
  return readText(rest, lexiconOf(words)).items.some(isLimit) ? null : clause;
}

/** " and saved": where another deed begins. */
const secondVerb = rememberedFor(({ and, deeds }: Grammar) => {
  const verbs = deeds.flatMap((one) => (one.isVerbLast ? [] : verbsOf(one.verbs).map(({ written }) => written)));
  return new RegExp(`${and}(?=(?:${verbs.join('|') || '(?!)'})(?!\\p{L}))`, 'u');
});

function verbAtStart(clause: string, { verbs, ending }: DeedGrammar): { verb: string; rest: string } | null {
  const [word = ''] = /^\p{L}+(?=\s)/u.exec(clause) ?? [];
  if (ending?.[0].test(word)) {
    const [pattern, article] = ending;
    const told = pattern.source.startsWith('^\\p{Lu}') ? word : word.toLowerCase();
    return { verb: article + told, rest: clause.slice(word.length) };
  }
  const lower = clause.slice(0, 1).toLowerCase() + clause.slice(1);
  for (const one of verbsOf(verbs)) {
    const rest = lower.startsWith(one.written) ? lower.slice(one.written.length) : null;
    if (rest !== null && (rest.startsWith(' ') || /^\p{Script=Han}/u.test(one.written)) && rest.trim() !== '')
      return { verb: one.told, rest };
  }
  return null;
}

function verbAtEnd(clause: string, { verbs }: DeedGrammar): { verb: string; rest: string } | null {
  const bare = clause.replace(/(?:しました|した|し|하였습니다|했습니다|했음|함|하고|하여)$/u, '');
  for (const one of verbsOf(verbs))
    if (clause.endsWith(one.written) && clause !== one.written)
      return { verb: one.told, rest: clause.slice(0, -one.written.length).trim() };
    else if (bare.endsWith(one.written) && !/\p{Script=Latin}$/u.test(bare.slice(0, -one.written.length))) {
      const rest = bare.slice(0, -one.written.length).trim();
      if (rest !== '') return { verb: one.told, rest };
    }
  return null;
}

/** Longest first, so that none hides another. */
const verbsOf = remembered((verbs) =>
  verbs
    .split(verbs.includes('|') ? '|' : ' ')
    .map((entry) => entry.split(' '))
    .map(([written = '', ...told]) => ({ written, told: told.join(' ') || written }))
    .toSorted((a, b) => b.written.length - a.written.length),
);
