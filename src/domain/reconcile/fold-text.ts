/**
 * Text by which the same words are found again however they are spelled: case, accents, ligatures, punctuation and spaces do not
 * count. Text of signs alone is its own key.
 */
export function foldText(text: string): string {
  const folded = plain(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return folded === '' ? text.trim() : folded;
}

/** As {@link foldText}, for skills: `C`, `C++` and `C#` are three, `Node.js` and `NodeJS` one. */
export function foldSkill(name: string): string {
  const folded = plain(name).replace(/[^\p{L}\p{N}+#]+/gu, '');
  return folded === '' ? name.trim() : folded;
}

/** Legal forms, as they stand at the end of a folded name. */
const LEGAL_FORMS = new Set(
  (
    'inc incorporated llc llp lp ltd limited plc corp corporation co company pty pvt private pte ' +
    'gmbh ggmbh ag kg kgaa ohg ug se ev eg mbh sa sas sasu sarl srl spa snc sl slu bv nv vof ab as asa aps oy oyj hf ' +
    'lda ltda eireli sro doo kft zrt nyrt spzoo kk'
  ).split(' '),
);

/** As {@link foldText}, for employers: `Acme`, `ACME, Inc.` and `Acme GmbH & Co. KG` are one. */
export function foldCompany(name: string): string {
  // `S.A.` and `e.V.` are one word each.
  const words = foldText(name.replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1')).split(' ');
  while (words.length > 1 && isLegal(words)) words.pop();
  return words.join(' ');
}

function isLegal(words: string[]): boolean {
  const last = words.at(-1) ?? '';
  return LEGAL_FORMS.has(last) || last === 'and';
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss');
}
