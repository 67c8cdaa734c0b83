import type { SectionBlock } from './document.ts';
import { composeResume } from './compose.ts';
import { LAYOUTS, styleOf, type Layout, type Stratum } from './layouts.ts';
import { unusualStyle } from './unusual-style.ts';
import type { Locale } from './people/locale.ts';
import { LOCALES } from './people/locales.ts';
import { makePerson } from './people/make-person.ts';
import type { Person } from './people/person.ts';
import { randomOf, type Random } from './random.ts';
import { linkedinProfile } from './special/linkedin.ts';
import { amongStrangers } from './people/strangers.ts';
import { unfamiliar, withDetails } from './people/unfamiliar.ts';
import { rirekisho } from './special/rirekisho.ts';
import type { Template } from './templates/template.ts';
import { TEMPLATES } from './templates/templates.ts';
import type { Truth } from './truth.ts';
import type { Printer } from './writers/browser.ts';
import { writeDocx } from './writers/docx.ts';
import { writeHtml } from './writers/html.ts';
import { writeMarkdown } from './writers/markdown.ts';
import { writePlain } from './writers/plain.ts';
import { scanPdf } from './writers/scan.ts';

/** A fictional person's resume, with its truth. */
export interface GeneratedResume {
  id: string;
  layout: string;
  stratum: Stratum;
  language: string;
  fileName: string;
  bytes: Uint8Array;
  truth: Truth;
  /** Who it is about. */
  person: Person;
  /** Headings of the sections that belong to no field. */
  otherHeadings: string[];
  /** These sections and interests; null where a template writes them. */
  otherSections: SectionBlock[] | null;
}

export interface Plan {
  layout: Layout;
  locale: Locale;
  writer: 'pdf' | 'docx' | 'markdown' | 'plain' | 'scan' | 'linkedin' | 'rirekisho' | 'template';
  /** The template that the writer `template` fills. */
  template?: Template;
  /** With headings, words and looks that the parser's lists don't have. */
  unfamiliar?: boolean;
  seed: number;
}

const EAST = ['ja', 'zh'];

/** Plans the resumes of a seed: each layout `perLayout` times, each language often, and all other writers. */
export function planResumes({ seed, perLayout }: { seed: number; perLayout: number }): Plan[] {
  const random = randomOf(seed);
  const west = LOCALES.filter(({ language }) => !EAST.includes(language));
  const localeOf = (layout: Layout, index: number): Locale => {
    if (layout.languages)
      return LOCALES.find(({ language }) => layout.languages?.includes(language)) ?? random.pick(west);
    return index % 2 === 0 ? (LOCALES[0] ?? random.pick(west)) : random.pick(LOCALES.slice(1));
  };
  const plans: Plan[] = [];
  const add = (plan: Omit<Plan, 'seed'>) => plans.push({ ...plan, seed: random.int(1, 2 ** 31) });
  for (const layout of LAYOUTS)
    for (let index = 0; index < perLayout * 2; index += 1)
      add({ layout, locale: localeOf(layout, index), writer: 'pdf' });
  for (let round = 0; round < perLayout; round += 1) {
    for (const locale of LOCALES) {
      const layout = random.pick(LAYOUTS);
      add({ layout, locale, writer: 'docx' });
      add({ layout: random.pick(LAYOUTS), locale, writer: 'pdf' });
      if (!EAST.includes(locale.language)) add({ layout, locale, writer: 'linkedin' });
      if (locale.language === 'ja') add({ layout, locale, writer: 'rirekisho' });
    }
    for (const writer of ['scan', 'scan', 'scan', 'docx', 'docx', 'linkedin', 'linkedin', 'markdown', 'plain'] as const)
      add({
        layout: random.pick(LAYOUTS),
        locale: random.chance(0.6) ? (LOCALES[0] ?? random.pick(west)) : random.pick(west),
        writer,
      });
  }
  for (const template of TEMPLATES) {
    const languages = template.languages ?? west.map(({ language }) => language);
    // Half of the resumes from multilingual templates are English, as with all others.
    for (let index = 0; index < perLayout * 2; index += 1) {
      const english = languages.includes('en') && index % 2 === 0;
      const wanted = english ? 'en' : random.pick(languages);
      const locale = LOCALES.find(({ language }) => language === wanted) ?? random.pick(west);
      add({ layout: random.pick(LAYOUTS), locale, writer: 'template', template });
    }
  }
  return plans;
}

const STRATA: Partial<Record<Plan['writer'], Stratum>> = {
  docx: 'DOCX',
  scan: 'scans',
  linkedin: 'LinkedIn PDF',
  rirekisho: 'rails and rows',
  markdown: 'text',
  plain: 'text',
};

export async function generateResume(plan: Plan, printer: Printer): Promise<GeneratedResume> {
  const random = randomOf(plan.seed);
  const { layout, locale, writer, template } = plan;
  const made = await make(random, plan, printer);
  if (template)
    return {
      id: `template-${template.name}-${locale.language}-${plan.seed.toString(36)}`,
      layout: template.name,
      stratum: template.stratum,
      language: locale.language,
      ...made,
    };
  return {
    id: `${writer === 'pdf' ? layout.name : `${writer}-${layout.name}`}-${locale.language}-${plan.seed.toString(36)}`,
    layout: writer === 'linkedin' || writer === 'rirekisho' ? writer : layout.name,
    stratum: STRATA[writer] ?? layout.stratum,
    language: locale.language,
    ...made,
  };
}

async function make(
  random: Random,
  { layout, locale: known, writer, template, unfamiliar: isUnfamiliar = false, seed }: Plan,
  printer: Printer,
): Promise<Pick<GeneratedResume, 'fileName' | 'bytes' | 'truth' | 'person' | 'otherHeadings' | 'otherSections'>> {
  const others = isUnfamiliar ? { others: seed ^ 0x77 } : {};
  const changed = randomOf(seed ^ 0x5bd1e995);
  const made = makePerson(random, isUnfamiliar ? unfamiliar(changed, known) : known);
  const person = isUnfamiliar ? withDetails(changed, made) : made;
  const { locale } = person;
  if (template) {
    const stranger = amongStrangers(random, person);
    const { html, truth } = template.make(random, stranger);
    const bytes = await printer.print(html, { footer: null });
    return { fileName: 'resume.pdf', bytes, truth, person: stranger, otherHeadings: [], otherSections: null };
  }
  if (writer === 'linkedin' || writer === 'rirekisho') {
    const { html, truth } = writer === 'linkedin' ? linkedinProfile(random, person) : rirekisho(random, person);
    const footer = writer === 'linkedin' ? FOOTER.replace('NAME – ', 'Page ') : null;
    const bytes = await printer.print(html, { footer });
    return { fileName: 'resume.pdf', bytes, truth, person, otherHeadings: [], otherSections: null };
  }
  const usual = styleOf(random, layout, locale);
  const style = isUnfamiliar ? unusualStyle(changed, usual, locale) : usual;
  const { document, truth } = composeResume(random, person, style, others);
  const otherHeadings = document.sections.filter(({ kind }) => kind === 'other').map(({ heading }) => heading);
  const otherSections = document.sections.filter(({ kind }) => kind === 'other' || kind === 'interests');
  const said = { truth, person, otherHeadings, otherSections };
  const text = (written: string) => new TextEncoder().encode(written);
  switch (writer) {
    case 'docx':
      return { fileName: 'resume.docx', bytes: await writeDocx(document, style), ...said };
    case 'markdown':
      return { fileName: 'resume.md', bytes: text(writeMarkdown(document)), ...said };
    case 'plain':
      return { fileName: 'resume.txt', bytes: text(writePlain(document)), ...said };
    case 'pdf':
    case 'template':
    case 'scan': {
      const pdf = await printer.print(writeHtml(document, style), {
        footer: style.footer ? FOOTER.replace('NAME', person.name) : null,
      });
      return { fileName: 'resume.pdf', bytes: writer === 'scan' ? await scanPdf(random, pdf) : pdf, ...said };
    }
  }
}

const FOOTER =
  '<div style="font-size:8px;width:100%;text-align:center">NAME – <span class="pageNumber"></span> of <span class="totalPages"></span></div>';
