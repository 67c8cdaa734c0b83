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

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss');
}
