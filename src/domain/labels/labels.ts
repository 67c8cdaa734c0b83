import type { SectionEntryKind } from '../career-graph/section-entry.ts';
import type { NavigableSection } from '../navigation/navigable-section.ts';
import type { SkillGroup } from '../skills/skill-groups.ts';
import { ar } from './languages/ar.ts';
import { cs } from './languages/cs.ts';
import { da } from './languages/da.ts';
import { de } from './languages/de.ts';
import { el } from './languages/el.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fi } from './languages/fi.ts';
import { fr } from './languages/fr.ts';
import { he } from './languages/he.ts';
import { hu } from './languages/hu.ts';
import { it } from './languages/it.ts';
import { ja } from './languages/ja.ts';
import { ko } from './languages/ko.ts';
import { no } from './languages/no.ts';
import { nl } from './languages/nl.ts';
import { pl } from './languages/pl.ts';
import { pt } from './languages/pt.ts';
import { ro } from './languages/ro.ts';
import { ru } from './languages/ru.ts';
import { sv } from './languages/sv.ts';
import { tr } from './languages/tr.ts';
import { uk } from './languages/uk.ts';
import { zh } from './languages/zh.ts';

/** Everything that pages and exports say in the language of the content. To add a language, add its file here. */
export interface Labels {
  /** Sections in a page's navigation. */
  navigation: Record<NavigableSection, string>;
  /** A page's other texts. */
  page: PageLabels;
  contactForm: ContactFormLabels;
  /** Headings of exports, the word for an open end, and the title of a file without a name. Our own parser reads them. */
  document: DocumentLabels;
  /** Headings of sections with entries of other kinds. Our own parser reads them. */
  sectionEntries: Record<Exclude<SectionEntryKind, 'other'>, string>;
  skillGroups: Record<SkillGroup, string>;
}

export interface PageLabels {
  /** The open end of a period. */
  now: string;
  skip: string;
  preview: string;
  shared: string;
  sample: string;
  sections: string;
  education: string;
  certificates: string;
  languages: string;
  contact: string;
  /** Before the counts of whose words the statements are in: "Statements: 8 in the person's own words, 2 reworded". */
  statements: string;
  ownWords: string;
  reworded: string;
  accepted: string;
  /** Before how they were made, if they show something that no camera saw: "Pictures: composed from a photo". */
  pictures: string;
  composed: string;
  byModel: string;
  updated: string;
  /** Before the statements that prove a skill. */
  proven: string;
  /** Before the current roles. */
  present: string;
}

/** The form with which visitors write to the owner, and what became of a message. */
export interface ContactFormLabels {
  name: string;
  email: string;
  message: string;
  send: string;
  /** For whom a hidden field is shown, so that it stays empty. */
  leaveEmpty: string;
  sent: string;
  incomplete: string;
  tooMany: string;
  failed: string;
  back: string;
}

export interface DocumentLabels {
  resume: string;
  summary: string;
  experience: string;
  education: string;
  skills: string;
  certifications: string;
  languages: string;
  present: string;
}

const LABELS: ReadonlyMap<string, Labels> = new Map(
  Object.entries({ ar, cs, da, de, el, en, es, fi, fr, he, hu, it, ja, ko, no, nl, pl, pt, ro, ru, sv, tr, uk, zh }),
);

/** ISO 639-1 codes of the languages that have labels. */
export const LABELED_LANGUAGES: readonly string[] = [...LABELS.keys()];

/** The language (ISO 639-1) of the labels for a language tag: "de" for "de-CH", "en" for one without labels or for none. */
export function labelLanguage(tag: string | null): string {
  const [language = ''] = tag?.toLowerCase().split('-') ?? [];
  const known = ['nb', 'nn'].includes(language) ? 'no' : language;
  return LABELS.has(known) ? known : 'en';
}

export const labelsIn = (language: string | null): Labels => LABELS.get(labelLanguage(language)) ?? en;
