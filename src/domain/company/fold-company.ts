import { foldText } from '../reconcile/fold-text.ts';
import { isLocation, mayBeLocation } from '../resume/words/places.ts';
import { hasLegalForm, withoutLegalForm } from './legal-forms.ts';

/** Where a place stands behind a name: `Employer, Wakefield`, `Employer – Leeds`, `Employer (UK)`. */
const BEHIND = /^(.*?\S)(?:\s*,\s+|\s+[–—|-]\s+|\s+\()([^()]+)\)?$/u;

/** `Employer AG Frankfurt`: what follows a form that is no other word. */
const FORM_AND_PLACE = /^(.*\S\s(?:gGmbH|GmbH|AG|KG|plc|PLC|Ltd\.?|LLC|Inc\.?))\s(\p{Lu}[\p{L} .-]+)$/u;

/** Of these the place is part of the name: the same words elsewhere are another employer. */
const LOCAL =
  /(?<!\p{L})(?:universi\p{L}*|colleges?|schools?|school district|institut\p{L}*|polytechnic\p{L}*|academy|hospital|clinic|clinique|klinik\p{L}*|krankenhaus|church|parish|museum|library|theat\p{L}*|council|court|embassy|consulate|hochschule|gymnasium|lycee|ecole|escuela|colegio|instituto|scuola|liceo|ospedale|hospitalier|politechnika|uniwersytet|szpital|szkola|ymca|chamber of commerce|trust|stadt|gemeinde|mairie|ayuntamiento|comune)(?!\p{L})/u;

/**
 * The key by which an employer is found again: `Acme`, `ACME, Inc.`, `Acme GmbH & Co. KG` and `Acme plc, Leeds` are one. A
 * place behind the name does not count when it is known as a place or stands behind a legal form.
 */
export function foldCompany(name: string): string {
  const { head, tail } = splitPlace(name);
  if (tail !== null && (isLocation(tail) || hasLegalForm(plain(head)))) return fold(head);
  const [, form, place] = FORM_AND_PLACE.exec(name.trim()) ?? [];
  return form !== undefined && mayBeLocation(place ?? '') ? fold(form) : fold(name);
}

/**
 * The key of the name alone where what stands behind it may be a place that no list knows (`Employer, Ossett`); null for other
 * names. It says that two names are one employer only when the other one is this very key.
 */
export function foldCompanyHead(name: string): string | null {
  const { head, tail } = splitPlace(name);
  return tail !== null && mayBeLocation(tail) ? fold(head) : null;
}

/** Whether two names are surely one employer. */
export function isSameCompany(a: string, b: string): boolean {
  const [one, other] = [foldCompany(a), foldCompany(b)];
  return one === other || foldCompanyHead(a) === other || foldCompanyHead(b) === one;
}

function splitPlace(name: string): { head: string; tail: string | null } {
  const [, head, tail] = BEHIND.exec(name.trim()) ?? [];
  if (head === undefined || tail === undefined) return { head: name, tail: null };
  // "Acme, Inc." has no place, "Acme, Inc., Leeds, UK" has two words of one.
  const deeper = splitPlace(head);
  if (deeper.tail !== null && !hasLegalForm(`x ${plain(deeper.tail)}`) && mayBeLocation(deeper.tail))
    return { head: deeper.head, tail: `${deeper.tail}, ${tail}` };
  if (hasLegalForm(`x ${plain(tail)}`) || LOCAL.test(foldText(head))) return { head: name, tail: null };
  return { head, tail };
}

const plain = (name: string) => foldText(joinInitials(name));
const fold = (name: string) => withoutLegalForm(plain(name));

/** `S.A.`, `e.V.`, `S/A` and `s. r. o.` are one word each. */
function joinInitials(name: string): string {
  return name
    .replace(/(?<![\p{L}\p{N}])(\p{L})\.\s?(?=\p{L}\.)/gu, '$1')
    .replace(/(?<![\p{L}\p{N}])(\p{L})[.](?=\p{L}(?![\p{L}\p{N}]))/gu, '$1')
    .replace(/(?<![\p{L}\p{N}])(\p{L})\/(\p{L})(?![\p{L}\p{N}])/gu, '$1$2')
    .replace(/(\p{L})["״'’](\p{L})(?!\p{L})/gu, '$1$2');
}
