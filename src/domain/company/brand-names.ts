import { joinInitials } from './fold-company.ts';
import { foldText } from '../reconcile/fold-text.ts';
import { withoutLegalForm } from './legal-forms.ts';

/** Words besides legal forms that company names have and brands don't. */
const GENERAL = new Set(
  'group holding holdings groep gruppe groupe grupo bank international technology technologies software motors motor systems'.split(
    ' ',
  ),
);

/**
 * The folded names by which a brand may be known, longest first: `The Acme Bank Group plc` is also `the acme bank`, `acme bank`
 * and `acme`.
 */
export function brandNames(name: string): string[] {
  const folded = foldText(joinInitials(name.replace(/\([^)]*\)/gu, ' ').replace(/&/gu, ' and ')));
  const names: string[] = [];
  for (let words = withoutLegalForm(folded).split(' '); ;) {
    names.push(words.join(' '));
    if (words[0] === 'the' && words.length > 1) words = words.slice(1);
    else if (words.length > 1 && GENERAL.has(words.at(-1) ?? ''))
      words = withoutLegalForm(words.slice(0, -1).join(' ')).split(' ');
    else return names;
  }
}
