/**
 * Key for matching text regardless of case, accents, ligatures, punctuation and spaces. Text that consists only of
 * signs is its own key.
 */
export function foldText(text: string): string {
  const folded = plain(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return folded === '' ? text.trim() : folded;
}

/** Like {@link foldText}, for skills: `C`, `C++` and `C#` stay distinct, `Node.js` and `NodeJS` are the same. */
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
