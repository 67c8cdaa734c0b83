import { breaksOff } from '../resume/words/connectors.ts';
import { nameSection } from '../resume/words/name-sections.ts';
import { isLocation } from '../resume/words/places.ts';
import { companyLikeness, titleLikeness } from '../resume/words/role-words.ts';
import { degreeLikeness, institutionLikeness } from '../resume/words/education-words.ts';
import { DOUBTS } from './doubts.ts';

export type FieldKind =
  | 'name'
  | 'company'
  | 'title'
  | 'institution'
  | 'degree'
  | 'skill'
  | 'language'
  | 'phone'
  | 'email';

const LETTER = /\p{L}/u;
/** A name doesn't begin or end like this. */
const CUT = /^[)\]}）】,;.:|–—-]|[([{（【,;|–—-]$|^(?:and|und|et|y|e|en|of|at|bei|chez|de|di|da|del|van|von)$/iu;
/** Longer values of these kinds are sentences. */
const LONGEST: Record<FieldKind, number> = {
  name: 70,
  company: 120,
  title: 140,
  institution: 160,
  degree: 180,
  skill: 80,
  language: 50,
  phone: 40,
  email: 120,
};

/** Why a value can hardly be of its kind; null if it can. */
export function doubtOfKind(kind: FieldKind, value: string): string | null {
  // A word of the next line or column, read into the address.
  if (kind === 'email') return /\p{Ll}\p{Lu}{2,}$/u.test(value) ? DOUBTS.incomplete : null;
  if (kind === 'phone') return isBalanced(value) ? null : DOUBTS.incomplete;
  if (!LETTER.test(value) || CUT.test(value.trim()) || !isBalanced(value)) return DOUBTS.incomplete;
  if (value.length > LONGEST[kind]) return DOUBTS.sentence;
  if (kind === 'skill' || kind === 'language') return value.trim().endsWith(':') ? DOUBTS.heading : null;
  if (kind !== 'name' && breaksOff(value)) return DOUBTS.incomplete;
  if (isHeading(kind, value)) return DOUBTS.heading;
  if (kind === 'company' && isLocation(value) && companyLikeness(value) === 0) return DOUBTS.place;
  if (kind === 'name' && (/[\d@]/u.test(value) || companyLikeness(value) >= 1 || titleLikeness(value) === 1))
    return DOUBTS.noName;
  return null;
}

/** Common headings are no names, though "Research" can be part of one. */
function isHeading(kind: FieldKind, value: string): boolean {
  if (nameSection(value) === null) return false;
  if (kind === 'title') return titleLikeness(value) === 0;
  if (kind === 'degree') return degreeLikeness(value) === 0;
  if (kind === 'institution') return institutionLikeness(value) === 0;
  return kind !== 'company' || companyLikeness(value) === 0;
}

const PAIRS = ['()', '[]', '{}', '（）', '【】'];

const isBalanced = (value: string) =>
  PAIRS.every(([open = '', close = '']) => value.split(open).length === value.split(close).length);
