import { matchRows } from '../../../domain/reconcile/match-rows.ts';
import { foldSkill, foldText } from '../../../domain/reconcile/fold-text.ts';
import { DOUBTS } from '../../../domain/provenance/doubts.ts';
import type { Field, ParsedCertification, ParsedLanguage, ParsedSkill } from '../../../domain/resume/parsed-resume.ts';
import { overlapAny } from '../../../domain/provenance/overlap.ts';
import { agreed, disputed, mergeField, type MergeRule, type Quote } from './merge-field.ts';

interface Named {
  name: Field<string>;
}

interface MergeNames<One> {
  key: (name: string) => string;
  /** Where a name read from the same words, but longer or shorter, is another name. Certificates may include their issuer. */
  quote: Quote | null;
  merge: (model: One | null, local: One | null) => Omit<One, 'name'>;
}

/** Pairs entries by name, in the order of the document. */
function mergeNamed<One extends Named>(model: One[], local: One[], { key, quote, merge }: MergeNames<One>): One[] {
  const same = (a: Named, b: Named) => (key(a.name.value) === key(b.name.value) ? 1 : 0);
  const matches = matchRows(model, local, [same, meets]);
  const rest = local.filter((one) => !matches.includes(one));
  const made = [
    ...model.map((mine, i) => ({ mine, theirs: matches[i] ?? null })),
    ...rest.map((theirs) => ({ mine: null, theirs })),
  ].map(({ mine, theirs }) => ({ name: nameOf(mine, theirs, { key, quote }), ...merge(mine, theirs) }) as One);
  return made.toSorted((a, b) => startOf(a) - startOf(b));
}

function nameOf(
  model: Named | null,
  local: Named | null,
  { key, quote }: Pick<MergeNames<Named>, 'key' | 'quote'>,
): Field<string> | null {
  if (model && local) {
    const isSame = quote === null || key(model.name.value) === key(local.name.value);
    return isSame ? agreed(model.name, local.name) : mergeField(model.name, local.name, { preferred: 'model', quote });
  }
  if (model && 'isListed' in model) return model.name;
  const only = (model ?? local)?.name;
  return only ? disputed(only, DOUBTS.onlyOne) : null;
}

/** Both names are read from the same words. */
const meets = (a: Named, b: Named) => (overlapAny(a.name.spans, b.name.spans) ? 1 : 0);

const startOf = ({ name }: Named) => name.spans[0]?.start ?? 0;

/** The parser's level stands beside the skill; the model's was looked for there. */
export const mergeSkills = (model: ParsedSkill[], local: ParsedSkill[], quote: Quote): ParsedSkill[] =>
  mergeNamed(model, local, {
    key: foldSkill,
    quote,
    merge: (mine, theirs) => ({
      category: theirs?.category ?? mine?.category ?? null,
      level: theirs?.level ?? mine?.level ?? null,
    }),
  });

export const mergeCertifications = (
  model: ParsedCertification[],
  local: ParsedCertification[],
  quote: Quote,
): ParsedCertification[] =>
  mergeNamed(model, local, {
    key: foldText,
    quote: null,
    merge: (mine, theirs) => {
      const both = (name: 'issuer' | 'date' | 'url' | 'number' | 'expires', rule: MergeRule) =>
        mergeField(mine?.[name] ?? null, theirs?.[name] ?? null, rule);
      const certain: MergeRule = { preferred: 'local', certain: mine !== null, quote };
      return {
        issuer: both('issuer', { preferred: 'model', quote }),
        date: both('date', certain),
        url: both('url', certain),
        number: both('number', certain),
        expires: both('expires', certain),
      };
    },
  });

export const mergeLanguages = (model: ParsedLanguage[], local: ParsedLanguage[], quote: Quote): ParsedLanguage[] =>
  mergeNamed(model, local, {
    key: foldText,
    quote,
    merge: (mine, theirs) => ({
      fluency:
        mine && !theirs && 'isListed' in mine
          ? mine.fluency
          : mergeField(mine?.fluency ?? null, theirs?.fluency ?? null, {
              preferred: 'local',
              certain: mine !== null,
              quote,
            }),
    }),
  });
