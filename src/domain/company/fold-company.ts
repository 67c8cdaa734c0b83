import { foldText } from '../reconcile/fold-text.ts';
import { isLocation, mayBeLocation } from '../resume/words/places.ts';
import { hasLegalForm, withoutLegalForm } from './legal-forms.ts';

/** A place after a name: `Employer, Wakefield`, `Employer – Leeds`, `Employer (UK)`. */
const BEHIND = /^(.*?\S)(?:\s*,\s+|\s+[–—|-]\s+|\s+\()([^()]+)\)?$/u;

/** A place after a legal form: `Employer AG Frankfurt`. Only forms that have no other meaning. */
const FORM_AND_PLACE = /^(.*\S\s(?:gGmbH|GmbH|AG|KG|plc|PLC|Ltd\.?|LLC|Inc\.?))\s(\p{Lu}[\p{L} .-]+)$/u;

/** The place is part of these names: the same words with another place are another employer. */
const LOCAL =
  /(?<!\p{L})(?:universi\p{L}*|colleges?|schools?|school district|institut\p{L}*|polytechnic\p{L}*|academy|hospital|clinic|clinique|klinik\p{L}*|krankenhaus|church|parish|museum|library|theat\p{L}*|council|court|embassy|consulate|hochschule|gymnasium|lycee|ecole|escuela|colegio|instituto|scuola|liceo|ospedale|hospitalier|politechnika|uniwersytet|szpital|szkola|ymca|chamber of commerce|trust|stadt|gemeinde|mairie|ayuntamiento|comune)(?!\p{L})/u;

/**
 * Key for recognizing an employer: `Acme`, `ACME, Inc.`, `Acme GmbH & Co. KG` and `Acme plc, Leeds` have the same. A
 * place after the name is ignored if it is known as a place or follows a legal form.
 */
export function foldCompany(name: string): string {
  const { head, tail } = splitPlace(name);
  if (tail !== null && (isLocation(tail) || hasLegalForm(plain(head)))) return fold(head);
  const [, form, place] = FORM_AND_PLACE.exec(name.trim()) ?? [];
  return form !== undefined && mayBeLocation(place ?? '') ? fold(form) : fold(name);
}

/**
 * Key of the bare name if it may be followed by an unknown place (`Employer, Ossett`); null for other names. Two names
 * are the same employer only if the other one has exactly this key.
 */
export function foldCompanyHead(name: string): string | null {
  const { head, tail } = splitPlace(name);
  return tail !== null && mayBeLocation(tail) ? fold(head) : null;
}

/** Whether two names certainly mean the same employer. */
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
export function joinInitials(name: string): string {
  return name
    .replace(/(?<![\p{L}\p{N}])(\p{L})\.\s?(?=\p{L}\.)/gu, '$1')
    .replace(/(?<![\p{L}\p{N}])(\p{L})[.](?=\p{L}(?![\p{L}\p{N}]))/gu, '$1')
    .replace(/(?<![\p{L}\p{N}])(\p{L})\/(\p{L})(?![\p{L}\p{N}])/gu, '$1$2')
    .replace(/(\p{L})["״'’](\p{L})(?!\p{L})/gu, '$1$2');
}
