import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  type IParagraphOptions,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  TabStopType,
  TextRun,
} from 'docx';
import { absoluteUrl } from '../../domain/export/absolute-url.ts';
import { isEmail } from '../../domain/text/is-email.ts';
import type { ExportResume } from '../../domain/export/export-resume.ts';
import type { Paper } from '../../domain/export/pdf-template.ts';
import { labelsIn } from '../../domain/labels/labels.ts';
import { runsRightToLeft } from '../../domain/export/runs-right-to-left.ts';
import { writeSections } from '../../domain/export/write-section.ts';
import { writePeriod, writeValidity } from '../../domain/export/write-period.ts';
import { attachData } from './attach-data.ts';
import { DOCX_STYLES } from './docx-styles.ts';

/** Page sizes in twentieths of a point, Word's unit. */
const PAGES: Record<Paper, { width: number; height: number }> = {
  a4: { width: 11_906, height: 16_838 },
  'us-letter': { width: 12_240, height: 15_840 },
};
const MARGIN = 1_134;
const BULLETS = 'bullets';

/**
 * Renders a resume as an editable Word document. It has real headings, lists and links, so it is navigable and accessible to screen
 * readers. Deterministic: the same resume gives the same bytes.
 */
export async function renderDocx(resume: ExportResume, paper: Paper): Promise<Uint8Array> {
  const size = PAGES[paper];
  const document = new Document({
    title: resume.name ?? labelsIn(resume.language).document.resume,
    creator: resume.name ?? '',
    styles: DOCX_STYLES,
    numbering: {
      config: [
        {
          reference: BULLETS,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 284, hanging: 227 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { size, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } } },
        children: bodyOf(resume, size.width - 2 * MARGIN),
      },
    ],
  });
  return attachData(await Packer.toBuffer(document), resume);
}

/** Creates a paragraph in the resume's writing direction. */
type Write = (options: IParagraphOptions) => Paragraph;

function bodyOf(resume: ExportResume, width: number): Paragraph[] {
  const { language } = resume;
  const way = runsRightToLeft(resume) ? { bidirectional: true } : {};
  const write: Write = (options) => new Paragraph({ ...options, ...way });
  const words = labelsIn(language).document;
  const section = (title: string, paragraphs: Paragraph[]) =>
    paragraphs.length === 0 ? [] : [heading(write, title), ...paragraphs];
  const entry = (title: string | null, place: string | null, period: string | null, location: string | null) => [
    ...(title === null && period === null ? [] : [sides(write, 'Entry', title, period, width)]),
    ...(place === null && location === null ? [] : [sides(write, 'Employer', place, location, width)]),
  ];
  return [
    ...text(write, 'Title', resume.name),
    ...text(write, 'Subtitle', resume.headline),
    ...contacts(write, resume),
    ...section(words.summary, text(write, 'Normal', resume.summary)),
    ...section(
      words.experience,
      resume.experiences.flatMap((one) => [
        ...entry(one.title, one.company, writePeriod(one, language), one.location),
        ...text(write, 'Normal', one.description),
        ...bullets(write, one.statements),
      ]),
    ),
    ...section(
      words.education,
      resume.education.flatMap((one) => [
        ...entry(one.degree ?? one.field, one.institution, writePeriod(one, language), one.location),
        ...text(write, 'Normal', one.score),
        ...text(write, 'Normal', one.description),
        ...bullets(write, one.courses),
      ]),
    ),
    ...section(
      words.skills,
      resume.skills.map(({ name, skills }) => {
        const list = skills.map((skill) => withMore(skill.name, skill.level)).join(', ');
        const label = name === null ? [] : [new TextRun({ text: `${name}: `, bold: true })];
        return write({ children: [...label, new TextRun(list)] });
      }),
    ),
    ...section(
      words.certifications,
      resume.certifications.map(({ name, issuer, number, url, ...validity }) => {
        const more = [issuer, number, writeValidity(validity, language), url].filter((part) => part !== null);
        const rest = more.map((part) => new TextRun(`, ${part}`));
        return write({ children: [new TextRun({ text: name, bold: true }), ...rest] });
      }),
    ),
    ...section(
      words.languages,
      resume.languages.map(({ name, fluency }) => write({ text: withMore(name, fluency) })),
    ),
    ...writeSections(resume.sections, language).flatMap(({ heading: title, line, entries }) =>
      section(title, [
        ...text(write, 'Normal', line),
        ...entries.flatMap((one) => [
          ...entry(one.title, one.place, one.period, one.location),
          ...text(write, 'Normal', one.text),
          ...bullets(write, one.items),
          ...text(write, 'Normal', one.keywords),
          ...(one.url === null ? [] : [write({ style: 'Normal', children: [linked(one.url, absoluteUrl(one.url))] })]),
        ]),
      ]),
    ),
  ];
}

const bullets = (write: Write, items: string[]) =>
  items.map((item) => write({ text: item, numbering: { reference: BULLETS, level: 0 } }));

const withMore = (name: string, more: string | null) => (more === null ? name : `${name} (${more})`);

const heading = (write: Write, title: string) =>
  write({
    text: title,
    heading: HeadingLevel.HEADING_1,
    keepNext: true,
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: 'B8B2AB', space: 3 } },
  });

/** Creates one paragraph per line. */
function text(write: Write, style: string, lines: string | null): Paragraph[] {
  return (lines ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => write({ style, text: line }));
}

/** A line with title or company on the left and dates or location on the right. */
function sides(write: Write, style: string, left: string | null, right: string | null, width: number): Paragraph {
  const beside = right === null ? [] : [new TextRun({ text: `\t${right}`, style: 'Beside' })];
  return write({
    style,
    keepNext: true,
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    children: [new TextRun(left ?? ''), ...beside],
  });
}

function contacts(write: Write, { email, phone, location, links }: ExportResume): Paragraph[] {
  const parts: ParagraphChild[] = [
    ...(email === null ? [] : [linked(email, isEmail(email) ? `mailto:${email}` : null)]),
    ...[phone, location].filter((part) => part !== null).map((part) => new TextRun(part)),
    ...links.map((link) => linked(link, absoluteUrl(link))),
  ];
  const children = parts.flatMap((part, index) => (index === 0 ? [part] : [new TextRun('  |  '), part]));
  return children.length === 0 ? [] : [write({ style: 'Contact', children })];
}

function linked(words: string, link: string | null): ParagraphChild {
  return link === null ? new TextRun(words) : new ExternalHyperlink({ link, children: [new TextRun(words)] });
}
