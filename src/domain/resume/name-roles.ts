import { companyLikeness, titleLikeness } from './words/role-words.ts';
import type { HeadName, HeadParts } from './split-head.ts';
import { cutSlice, type Slice } from './slices.ts';

export interface NamedRole {
  title: Slice | null;
  company: Slice | null;
  /** 0..1 for title and company. */
  confidence: number;
  /** Pieces that are neither title nor company. */
  rest: Slice[];
}

/** What comes first in this document's entry heads; null when unknown. */
export type Order = 'title' | 'company' | null;

/** Determines which of a head's names is the title and which is the employer. */
export function nameRole(source: string, { names }: HeadParts, order: Order): NamedRole {
  const pieces = names.length === 1 && names[0] ? splitAtComma(source, names[0]) : names;
  const employer = pieces.find(({ afterAt }) => afterAt);
  if (employer) {
    const title = pieces[pieces.indexOf(employer) - 1] ?? null;
    return {
      title,
      company: employer,
      confidence: 0.95,
      rest: pieces.filter((piece) => piece !== title && piece !== employer),
    };
  }
  const [only] = pieces;
  if (!only) return { title: null, company: null, confidence: 0, rest: [] };
  if (pieces.length === 1) return single(only);
  return best(pieces, order);
}

function single(piece: HeadName): NamedRole {
  const [title, company] = [titleLikeness(piece.text), companyLikeness(piece.text)];
  if (company > title) return { title: null, company: piece, confidence: 0.8, rest: [] };
  return title > 0
    ? { title: piece, company: null, confidence: 0.9, rest: [] }
    : { title: null, company: piece, confidence: 0.4, rest: [] };
}

function best(pieces: HeadName[], order: Order): NamedRole {
  let found: { title: HeadName; company: HeadName; score: number } | null = null;
  for (const title of pieces) {
    for (const company of pieces) {
      if (title === company) continue;
      const [a, b] = [pieces.indexOf(title), pieces.indexOf(company)];
      const words =
        titleLikeness(title.text) -
        titleLikeness(company.text) +
        (companyLikeness(company.text) - companyLikeness(title.text)) * 0.8;
      const inOrder = order === null ? 0 : a < b === (order === 'title') ? 0.5 : -0.5;
      // Title and employer are usually adjacent and first; a department or remark may follow.
      const near = -0.15 * (Math.abs(a - b) - 1) - 0.2 * Math.min(a, b) - 0.05 * Math.max(a, b);
      // A place usually follows the employer.
      const town = (company.placed ? 0.3 : 0) - (title.placed ? 0.3 : 0);
      const score = words + inOrder + near + town;
      if (!found || score > found.score) found = { title, company, score };
    }
  }
  if (!found) return { title: null, company: null, confidence: 0, rest: pieces };
  const { title, company, score } = found;
  const confidence = score >= 0.9 ? 0.92 : score >= 0.3 ? 0.8 : 0.5;
  return { title, company, confidence, rest: pieces.filter((piece) => piece !== title && piece !== company) };
}

/** The order in a head with two names, judged by its words. Used to learn the document's order. */
export function orderOf({ names }: HeadParts): Order {
  const [first, second] = names;
  if (!first || !second || second.afterAt) return null;
  const lead =
    titleLikeness(first.text) -
    companyLikeness(first.text) -
    (titleLikeness(second.text) - companyLikeness(second.text));
  return lead >= 0.5 ? 'title' : lead <= -0.5 ? 'company' : null;
}

/** Splits a single name into title and employer, as in "Senior Engineer, Acme Corp" or "Acme: Engineer". */
function splitAtComma(source: string, piece: HeadName): HeadName[] {
  const text = source.slice(piece.start, piece.end);
  for (const match of text.matchAll(/,\s+|\s?[:：]\s+/gu)) {
    const left = cutSlice(source, piece.start, piece.start + match.index);
    const right = cutSlice(source, piece.start + match.index + match[0].length, piece.end);
    if (left.text === '' || right.text === '') continue;
    const [leftTitle, rightTitle] = [titleLikeness(left.text), titleLikeness(right.text)];
    const [leftCompany, rightCompany] = [companyLikeness(left.text), companyLikeness(right.text)];
    // A name does not contain a colon, so one title on either side is enough.
    const isApart = match[0].trim() !== ',' && leftTitle > 0 !== rightTitle > 0;
    const isPair =
      isApart ||
      (leftTitle > 0 && rightTitle === 0 && rightCompany > 0) ||
      (rightTitle > 0 && leftTitle === 0 && (leftCompany > 0 || rightTitle >= 0.9));
    if (isPair)
      return [
        { ...piece, ...left },
        { ...piece, ...right },
      ];
  }
  return [piece];
}
