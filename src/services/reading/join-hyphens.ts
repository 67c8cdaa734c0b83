/** First parts of compounds that keep their hyphen ("cross-functional"), for words not found elsewhere in the document. */
const COMPOUND_STARTS = new Set(
  (
    'all anti back best bi client cloud co cost cross customer data day de decision deep double end enterprise event ex fast first five four ' +
    'front full globally go half hands hard high in inter large lead long low machine mid mission mobile multi near new next non object ' +
    'off on one open out over part peer performance post pre pro problem product production project re real result risk role role-based ' +
    'sales second self semi service short single six small soft software state sub team tech test third three time top two under up user ' +
    'value vendor web well wide world year'
  ).split(' '),
);

/** All words of the document in lower case, including hyphens. */
export function wordsOf(lines: string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.toLowerCase().match(/\p{L}+(?:-\p{L}+)*(?![-\u00ad]$)/gu) ?? []));
}

/** Joins `head-` at the end of a line with `tail`, as spelled elsewhere in the document or else by {@link COMPOUND_STARTS}. */
export function joinWords(head: string, tail: string, words: ReadonlySet<string>, soft: boolean): string {
  const [whole, compound] = [head + tail, `${head}-${tail}`];
  if (soft || words.has(whole.toLowerCase())) return whole;
  if (words.has(compound.toLowerCase())) return compound;
  return COMPOUND_STARTS.has(head.toLowerCase()) ? compound : whole;
}
