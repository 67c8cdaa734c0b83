import { foldText } from '../reconcile/fold-text.ts';

/** Legal forms in folded names, including those of several words; one line per region. */
const FORMS = [
  'inc|incorporated|llc|l l c|llp|lllp|lp|pllc|pbc|corp|corporation|co|company|ltd|limited|plc|cic|cio',
  'pty ltd|pty|pty limited|pvt ltd|pvt|private limited|private ltd|pte ltd|pte|sdn bhd|bhd|tbk',
  'gmbh|ggmbh|mbh|ag|kg|kgaa|ohg|ug|ug haftungsbeschrankt|gbr|eg|ev|se|gmbh and co kg|gmbh co kg|gmbh co kgaa|gmbh co ohg|ag co kg',
  'sa|sas|sasu|sarl|eurl|snc|sci|scop|selarl|spa|srl|srls|societa per azioni',
  'bv|nv|vof|cvba|bvba|vzw|asbl|ab|as|asa|aps|a s|ivs|oy|oyj|hf|ehf|ou|uab',
  'sl|slu|slp|sau|sociedad limitada|sociedad anonima|sa de cv|s de rl de cv|s de rl|eirl|ltda|lda|limitada|eireli|s a|cia ltda',
  'sro|spol s r o|spol sro|doo|ood|eood|sp z oo|spzoo|sp z o o|sp j|sp k|kft|zrt|nyrt|ltd sti|anonim sirketi|limited sirketi',
  'ооо|оао|зао|пао|нао|ао|тов|пат|прат|оод|еоод|ад|еад|доо|αε|επε|ικε',
  '株式会社|有限会社|合同会社|株|有限公司|股份有限公司|有限责任公司|有限責任公司|주식회사|유한회사|주|בעמ|kk|kabushiki kaisha|ش م م|ش م ل',
];

/** Forms before the name: `ООО "Ромашка"`, `PT Maju Jaya`. */
const BEFORE = forms(['ооо|оао|зао|пао|нао|ао|ип|тов|株式会社|有限会社|合同会社|株|주식회사|유한회사|주|pt|uab|sia']);
const AFTER = forms(FORMS);
const LONGEST = Math.max(...[...AFTER].map((form) => form.split(' ').length));
/** Joined to the name without a space. */
const JOINED = [...forms(['株式会社|有限会社|合同会社|주식회사|유한회사|股份有限公司|有限责任公司|有限公司'])];

/** Removes the legal form from a folded name; a name that is only a legal form stays as it is. */
export function withoutLegalForm(folded: string): string {
  let words = folded.split(' ').map(withoutJoined);
  for (let rest = shorter(words); rest; rest = shorter(words)) words = rest;
  return words.join(' ');
}

/** Whether folded words end in a legal form that follows something else. */
export const hasLegalForm = (folded: string): boolean => withoutLegalForm(folded) !== folded;

function shorter(words: string[]): string[] | null {
  for (let size = Math.min(LONGEST, words.length - 1); size > 0; size -= 1)
    if (AFTER.has(words.slice(-size).join(' '))) return words.slice(0, -size);
  if (words.length > 1 && ['and', 'et', 'und', 'y', 'e'].includes(words.at(-1) ?? '')) return words.slice(0, -1);
  for (let size = Math.min(2, words.length - 1); size > 0; size -= 1)
    if (BEFORE.has(words.slice(0, size).join(' '))) return words.slice(size);
  return null;
}

function withoutJoined(word: string): string {
  const form = JOINED.find((one) => word !== one && (word.startsWith(one) || word.endsWith(one)));
  if (form === undefined) return word;
  return word.startsWith(form) ? word.slice(form.length) : word.slice(0, -form.length);
}

function forms(lines: string[]): Set<string> {
  return new Set(lines.flatMap((line) => line.split('|')).map(foldText));
}
