// Generates samples/resume.pdf, the resume of a fictional person: npx tsx scripts/make-sample-resume.ts
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PDFDocument, PDFName, PDFString, type PDFFont, type PDFPage, rgb, StandardFonts } from 'pdf-lib';

const MARGIN = 56;
const [WIDTH, HEIGHT] = [595, 842];
const INK = rgb(0.11, 0.12, 0.15);
const QUIET = rgb(0.38, 0.4, 0.45);
const ACCENT = rgb(0.13, 0.34, 0.42);

const RESUME: [company: string, place: string, roles: [title: string, dates: string, ...statements: string[]][]][] = [
  [
    'Northwind Logistics',
    'Rotterdam, Netherlands',
    [
      [
        'Head of Data Platform',
        'April 2022 – Present',
        'Cut the nightly planning run from 5 hours to 38 minutes by moving 240 jobs to an event-driven pipeline',
        'Lead a team of 9 engineers in three countries; two of them became team leads themselves',
        'Reduced cloud spending by 31% (€420,000 a year) without a single change to service levels',
        'Introduced data contracts for 17 product teams, which brought broken dashboards down from 26 to 3 a month',
      ],
      [
        'Senior Data Engineer',
        'September 2019 – March 2022',
        'Built the tracking service that handles 12 million parcel events per day at 99.95% availability',
        'Replaced four overlapping warehouses by one and retired 1,100 unused tables',
        'Mentored 6 junior engineers through their first year',
      ],
    ],
  ],
  [
    'Halden Energy',
    'Oslo, Norway',
    [
      [
        'Data Engineer',
        'January 2016 – August 2019',
        'Forecast the load of 86 substations with a mean error of 2.4%, half of what the vendor had offered',
        'Automated regulatory reports, saving 3 working days per month',
        'Moved 9 TB of meter readings to PostgreSQL with 12 minutes of downtime',
      ],
    ],
  ],
  [
    'Fjordbyte',
    'Bergen, Norway',
    [
      [
        'Software Developer',
        'August 2013 – December 2015',
        'Wrote the booking engine of a ferry company that sells 1.3 million tickets a year',
        'Raised test coverage from 35% to 88% and cut release time from two weeks to one day',
      ],
    ],
  ],
];

const SKILLS: [string, string][] = [
  ['Languages', 'Python, TypeScript, SQL, Go'],
  ['Data', 'PostgreSQL, Kafka, dbt, Airflow, Spark'],
  ['Operations', 'Kubernetes, Terraform, Prometheus'],
];

const pdf = await PDFDocument.create();
const [regular, bold, italic] = await Promise.all([
  pdf.embedFont(StandardFonts.Helvetica),
  pdf.embedFont(StandardFonts.HelveticaBold),
  pdf.embedFont(StandardFonts.HelveticaOblique),
]);
// Fixed dates, so that the bytes are always the same.
const made = new Date(Date.UTC(2026, 0, 1));
pdf.setTitle('Ingrid Solberg – Resume');
pdf.setAuthor('Ingrid Solberg');
pdf.setCreationDate(made);
pdf.setModificationDate(made);

let page = pdf.addPage([WIDTH, HEIGHT]);
let y = HEIGHT - MARGIN;

interface Style {
  font?: PDFFont;
  size?: number;
  color?: typeof INK;
  indent?: number;
}

function need(height: number): void {
  if (y - height > MARGIN) return;
  page = pdf.addPage([WIDTH, HEIGHT]);
  y = HEIGHT - MARGIN;
}

function wrap(text: string, font: PDFFont, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ');
    if (lines.length > 0 && font.widthOfTextAtSize(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function write(text: string, { font = regular, size = 10, color = INK, indent = 0 }: Style = {}): void {
  for (const line of wrap(text, font, size, WIDTH - 2 * MARGIN - indent)) {
    need(size * 1.6);
    y -= size * 1.6;
    page.drawText(line, { x: MARGIN + indent, y, size, font, color });
  }
}

function atRight(text: string, font: PDFFont, size: number): void {
  page.drawText(text, { x: WIDTH - MARGIN - font.widthOfTextAtSize(text, size), y, size, font, color: QUIET });
}

function heading(title: string): void {
  need(110);
  y -= 20;
  write(title, { font: bold, size: 12.5, color: ACCENT });
  page.drawLine({
    start: { x: MARGIN, y: y - 4 },
    end: { x: WIDTH - MARGIN, y: y - 4 },
    thickness: 0.7,
    color: ACCENT,
  });
  y -= 6;
}

function bullet(text: string): void {
  const lines = wrap(text, regular, 10, WIDTH - 2 * MARGIN - 14);
  need(lines.length * 16.5);
  for (const [index, line] of lines.entries()) {
    y -= 16.5;
    if (index === 0) page.drawText('•', { x: MARGIN + 3, y, size: 10, font: regular, color: ACCENT });
    page.drawText(line, { x: MARGIN + 14, y, size: 10, font: regular, color: INK });
  }
}

function link(onPage: PDFPage, url: string, x: number, width: number): void {
  const annotation = pdf.context.register(
    pdf.context.obj({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [x, y - 3, x + width, y + 10],
      Border: [0, 0, 0],
      A: { Type: 'Action', S: 'URI', URI: PDFString.of(url) },
    }),
  );
  onPage.node.addAnnot(annotation);
  onPage.node.set(PDFName.of('Tabs'), PDFName.of('S'));
}

write('Ingrid Solberg', { font: bold, size: 25 });
write('Head of Data Platform', { size: 13, color: ACCENT });
y -= 3;
write('Rotterdam, Netherlands  |  ingrid.solberg@example.com  |  +31 20 794 0156', { size: 9.5, color: QUIET });
write('linkedin.com/in/ingrid-solberg-example  |  github.com/ingrid-example', { size: 9.5, color: QUIET });
link(page, 'https://www.linkedin.com/in/ingrid-solberg-example', MARGIN, 172);
link(page, 'https://github.com/ingrid-example', MARGIN + 184, 120);

heading('Summary');
write(
  'Data engineer who builds platforms that other teams like to build on. Thirteen years in logistics, energy and travel, from first tables to the budget of a department.',
);

heading('Experience');
for (const [company, place, roles] of RESUME) {
  need(80);
  y -= 4;
  write(company, { font: bold, size: 11 });
  atRight(place, italic, 10);
  for (const [title, dates, ...statements] of roles) {
    need(50);
    y -= 2;
    write(title, { font: italic, size: 10.5 });
    atRight(dates, regular, 10);
    for (const statement of statements) bullet(statement);
    y -= 9;
  }
}

heading('Education');
write('University of Bergen', { font: bold, size: 11 });
atRight('Bergen, Norway', italic, 10);
write('MSc in Computer Science', { font: italic, size: 10.5 });
atRight('2011 – 2013', regular, 10);
y -= 4;
write('Norwegian University of Science and Technology', { font: bold, size: 11 });
atRight('Trondheim, Norway', italic, 10);
write('BSc in Mathematics', { font: italic, size: 10.5 });
atRight('2008 – 2011', regular, 10);

heading('Skills');
for (const [group, names] of SKILLS) write(`${group}: ${names}`);

heading('Certifications');
write('Certified Kubernetes Administrator, The Linux Foundation, 2023');
write('Professional Scrum Master I, Scrum.org, 2020');

heading('Languages');
write('Norwegian (native), English (fluent), Dutch (B2)');

const target = path.resolve(import.meta.dirname, '../samples/resume.pdf');
await mkdir(path.dirname(target), { recursive: true });
await writeFile(target, await pdf.save({ useObjectStreams: false }));
process.stdout.write(`${path.relative(process.cwd(), target)}: ${pdf.getPageCount()} pages\n`);
