import { foldText } from '../reconcile/fold-text.ts';

/** `employment` when the kind is unknown. Assuming full-time would be inventing a fact. */
export type EntryKind =
  | 'employment'
  | 'full-time'
  | 'part-time'
  | 'contract'
  | 'self-employed'
  | 'internship'
  | 'volunteer'
  | 'education';

const SIGNS: [EntryKind, RegExp][] = [
  [
    'internship',
    /\b(?:intern|internship|praktik\w+|werkstudent\w*|stagiaire?|stagista|tirocin\w+|becari[oa]|practicante|estagi\w+|apprentice\w*|auszubildende\w*|alternant\w*)\b/u,
  ],
  ['volunteer', /\b(?:volunteer\w*|ehrenamt\w*|benevol\w*|voluntari\w*|volontari\w*|pro bono)\b/u],
  [
    'self-employed',
    /\b(?:self employed|freelanc\w*|selbst(?:st)?andig\w*|freiberuf\w*|autonomo|independant\w*|owner|founder|co founder|cofounder)\b/u,
  ],
  ['contract', /\b(?:contract|contractor|fixed term|temporary|interim|befristet|seasonal|temp)\b/u],
  ['part-time', /\b(?:part time|teilzeit|temps partiel|media jornada|medio tiempo|deeltijd|minijob)\b/u],
  ['full-time', /\b(?:full time|vollzeit|temps plein|jornada completa|tempo integral|tempo pieno|voltijd)\b/u],
];

/** The kind of employment, according to the words of the title and of the texts next to it. */
export function entryKind(title: string | null, beside: (string | null)[]): EntryKind {
  const words = foldText([title, ...beside].join(' '));
  return SIGNS.find(([, sign]) => sign.test(words))?.[0] ?? 'employment';
}
