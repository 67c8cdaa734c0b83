import { DocumentUnreadable } from '../../src/domain/resume/document-unreadable.ts';
import type { ParsedResume } from '../../src/domain/resume/parsed-resume.ts';
import { readByRules } from '../../src/pipelines/ingest/read-twice.ts';
import { readDocument, type ReadDocument } from '../../src/services/reading/read-document.ts';
import { readCorpus } from '../parser-eval/read-corpus.ts';
import type { Optional } from '../parser-eval/score.ts';
import { generateResume, planResumes, type Plan } from '../resumes/generate-resumes.ts';
import type { Locale } from '../resumes/people/locale.ts';
import type { MonthOfYear, Person } from '../resumes/people/person.ts';
import type { Random } from '../resumes/random.ts';
import type { Truth } from '../resumes/truth.ts';
import { writeDate, type DateForm } from '../resumes/write-dates.ts';
import type { Printer } from '../resumes/writers/browser.ts';
import { otherEntries, type OtherEntry } from './other-entries.ts';
import { withHedges } from './hedges.ts';

type Period = Pick<Truth['experiences'][number], 'startDate' | 'endDate'>;

/** A document with its truth, as read. */
export interface EvalDocument {
  id: string;
  language: string;
  truth: Truth;
  optional: Optional;
  read: ReadDocument;
  text: string;
  local: ParsedResume;
  headline: string | null;
  spoken: { name: string; level: string }[];
  /** Entries of all other sections; null if that is not known. */
  others: OtherEntry[] | null;
  /** A period as the document writes it; null if that is not known, or by chance. */
  written(period: Period, random: Random): string | null;
}

/** Generated resumes in all languages; a third of them with words and looks that no list knows, half with hedged statements. */
export async function* generatedDocuments(
  { seed, perLayout }: { seed: number; perLayout: number },
  printer: Printer,
): AsyncGenerator<EvalDocument> {
  for (const [index, plan] of planResumes({ seed, perLayout }).entries()) {
    // Recognized text has errors of its own.
    if (plan.writer === 'scan') continue;
    const made = await makeDocument({ ...plan, unfamiliar: index % 3 === 2 }, index, printer);
    if (made) yield made;
  }
}

/** Every second document has hedged statements and lesser titles. */
export async function makeDocument(plan: Plan, index: number, printer: Printer): Promise<EvalDocument | null> {
  const locale: Locale = index % 2 === 0 ? withHedges(plan.locale) : plan.locale;
  const { id, language, truth, person, otherSections, fileName, bytes } = await generateResume(
    { ...plan, locale },
    printer,
  );
  const base = {
    id,
    language,
    truth,
    optional: {},
    headline: person.headline,
    spoken: person.spoken,
    others: otherSections && otherEntries(otherSections),
  };
  return readAndParse({ ...base, written: writtenBy(person) }, { fileName, bytes });
}

/** Resumes by real people and programs. */
export async function* corpusDocuments(folder: string): AsyncGenerator<EvalDocument> {
  for (const { id, strata, truth, optional = {}, fileName, bytes } of await readCorpus(folder)) {
    const base = { id, language: strata.at(-1) ?? 'en', truth, optional, headline: null, spoken: [], others: null };
    const made = await readAndParse({ ...base, written: () => () => null }, { fileName, bytes });
    if (made && made.read.structured === null) yield made;
  }
}

type Base = Omit<EvalDocument, 'read' | 'text' | 'local' | 'written'> & {
  written: (text: string) => EvalDocument['written'];
};

async function readAndParse(
  { written, ...base }: Base,
  file: { fileName: string; bytes: Uint8Array },
): Promise<EvalDocument | null> {
  try {
    const read = await readDocument(file);
    return { ...base, read, text: read.text, local: readByRules(read, file), written: written(read.text) };
  } catch (error) {
    if (error instanceof DocumentUnreadable) return null;
    throw error;
  }
}

const FORMS: DateForm[] = ['long', 'short', 'slashes', 'dots', 'iso', 'east', 'east-dots', 'east-slashes', 'years'];

/** Searches the text for a period in all forms that the generator has. */
function writtenBy({ locale }: Person): Base['written'] {
  return (text) => (period, random) => {
    if (random.chance(0.4) || period.startDate === null || period.endDate === null) return null;
    const start = monthOf(period.startDate);
    const ends = (form: DateForm) =>
      period.endDate === 'present'
        ? locale.present.split('|')
        : [writeDate(monthOf(period.endDate ?? ''), form, locale)];
    for (const form of FORMS)
      for (const end of ends(form)) {
        const from = escaped(writeDate(start, form, locale));
        const found = new RegExp(
          `(?<![\\p{L}\\d])${from}[^\\p{L}\\d\\n]{0,5}(?:\\p{L}{1,6} )?${escaped(end)}(?![\\p{L}\\d])`,
          'iu',
        ).exec(text);
        if (found) return found[0];
      }
    return null;
  };
}

const monthOf = (date: string): MonthOfYear => {
  const [year = '0', month = '1'] = date.split('-');
  return { year: Number(year), month: Number(month) };
};
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
