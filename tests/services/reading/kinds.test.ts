import { describe, expect, test } from '@jest/globals';
import { Document, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { strToU8, zipSync } from 'fflate';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { parseResume } from '../../../src/domain/resume/parse-resume.ts';
import { readDocument } from '../../../src/services/reading/read-document.ts';

const TEXT = `Mara Winter
mara.winter@example.com · +43 1 234 5678 · Graz, Austria

EXPERIENCE

Nordlicht GmbH
Lead Engineer, March 2021 – present
• Cut energy costs by 12% at 40 sites
Engineer, June 2018 – February 2021
• Built the test bench for 3 product lines

EDUCATION

BSc Physics, University of Graz, 2015 – 2018
`;

const MARKDOWN = `# Mara Winter
mara.winter@example.com

## Experience

### Lead Engineer | Nordlicht GmbH | 03/2021 - present
- Cut energy costs by **12%** at 40 sites

### Engineer | Nordlicht GmbH | 06/2018 - 02/2021
- Built the test bench for 3 product lines

## Education
BSc Physics, University of Graz, 2015 - 2018
`;

async function pdf(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage([595, 842]);
  for (const [index, text] of TEXT.split('\n').entries())
    if (text) page.drawText(text, { x: 60, y: 780 - index * 20, size: /^[A-Z]+$/.test(text) ? 13 : 10.5, font });
  return document.save();
}

/** The name is in the page header and the roles in a table; simpler readers lose both. */
async function docx(): Promise<Uint8Array> {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  const document = new Document({
    sections: [
      {
        headers: {
          default: new Header({
            children: [new Paragraph({ children: [new TextRun({ text: 'Mara Winter', bold: true, size: 40 })] })],
          }),
        },
        children: [
          new Paragraph('mara.winter@example.com'),
          new Paragraph({ text: 'Experience', heading: 'Heading1' }),
          new Table({
            rows: [
              new TableRow({ children: [cell('March 2021 – present'), cell('Lead Engineer, Nordlicht GmbH')] }),
              new TableRow({ children: [cell('June 2018 – February 2021'), cell('Engineer, Nordlicht GmbH')] }),
            ],
          }),
          new Paragraph({ text: 'Education', heading: 'Heading1' }),
          new Paragraph('BSc Physics, University of Graz, 2015 – 2018'),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** As exported by LinkedIn: a byte order mark, notes above the table, file names with a suffix. */
const linkedin = () =>
  zipSync({
    'Profile.csv': strToU8('\ufeffFirst Name,Last Name,Headline\nMara,Winter,Lead Engineer\n'),
    'Positions_1.csv': strToU8(
      'Notes:\n"This file holds your positions."\n\nCompany Name,Title,Description,Location,Started On,Finished On\nNordlicht GmbH,Lead Engineer,"Cut energy costs by 12%, at 40 sites",Graz,Mar 2021,\nNordlicht GmbH,Engineer,,Graz,Jun 2018,Feb 2021\n',
    ),
    'Education.csv': strToU8('School Name,Start Date,End Date,Degree Name\nUniversity of Graz,2015,2018,BSc Physics\n'),
    'Email Addresses.csv': strToU8('Email Address,Confirmed,Primary\nmara.winter@example.com,Yes,Yes\n'),
  });

/** Mixes member names of the format's first version (company, website) with current ones. */
const jsonResume = () =>
  strToU8(
    JSON.stringify({
      basics: { name: 'Mara Winter', email: 'mara.winter@example.com' },
      work: [
        {
          company: 'Nordlicht GmbH',
          position: 'Lead Engineer',
          startDate: '2021-03',
          highlights: ['Cut energy costs by 12%'],
        },
        { name: 'Nordlicht GmbH', position: 'Engineer', startDate: '2018-06', endDate: '2021-02' },
      ],
      education: [
        { institution: 'University of Graz', studyType: 'BSc', area: 'Physics', startDate: '2015', endDate: '2018' },
      ],
    }),
  );

describe('reads the same person from every kind of document', () => {
  test.each([
    ['resume_pdf', 'winter.pdf', pdf],
    ['resume_docx', 'winter.docx', docx],
    ['resume_text', 'winter.txt', () => strToU8(TEXT)],
    ['resume_text', 'winter.md', () => strToU8(MARKDOWN)],
    ['linkedin', 'Basic_LinkedInDataExport.zip', linkedin],
    ['json_resume', 'resume.json', jsonResume],
  ])('%s: %s', async (kind, fileName, make) => {
    const document = await readDocument({ bytes: await make(), fileName });
    expect(document.kind).toBe(kind);
    const { profile, experiences, education } = parseResume(document);
    expect([profile.name?.value, profile.email?.value]).toEqual(['Mara Winter', 'mara.winter@example.com']);
    expect(
      experiences.map((role) => [
        role.company?.value,
        role.title?.value,
        role.start?.value,
        role.end?.value ?? null,
        role.current,
      ]),
    ).toEqual([
      ['Nordlicht GmbH', 'Lead Engineer', '2021-03', null, true],
      ['Nordlicht GmbH', 'Engineer', '2018-06', '2021-02', false],
    ]);
    expect(education.map((one) => [one.institution?.value, one.start?.value, one.end?.value])).toEqual([
      ['University of Graz', '2015', '2018'],
    ]);
    // All values are in the text verbatim.
    const { spans, value } = profile.name ?? { spans: [], value: null };
    expect(spans.map(({ start, end }) => document.text.slice(start, end)).join(' ')).toBe(value);
  });
});

test('leaves out HTML comments and reads definition lists of Markdown', async () => {
  const markdown =
    '# Mara Winter\n<!-- hidden\nwords -->\n\n## Education\n\n2015-2018\n:   BSc Physics, University of Graz\n';
  const { text, layout } = await readDocument({ bytes: strToU8(markdown), fileName: 'winter.md' });
  expect(text.split('\n').filter(Boolean)).toEqual([
    'Mara Winter',
    'Education',
    '2015-2018',
    'BSc Physics, University of Graz',
  ]);
  expect(layout[2]?.bold).toBe(true);
});
