import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, EntryBlock, HeadLine, ResumeDocument, Run, SectionBlock } from '../document.ts';
import type { Style } from '../style.ts';

/** Text width of a page, in twentieths of a point. */
const RIGHT = 9_000;

/** Uses Word's styles or manual formatting; puts sections in a table if the style has rows or columns. */
export async function writeDocx(document: ResumeDocument, style: Style): Promise<Uint8Array> {
  const header = [
    new Paragraph({
      ...(style.heading === 'size' ? { heading: HeadingLevel.TITLE } : {}),
      alignment: style.centeredName ? AlignmentType.CENTER : AlignmentType.LEFT,
      children: [new TextRun({ text: document.name, bold: true, size: 40 })],
    }),
    ...(document.headline ? [new Paragraph(document.headline)] : []),
    ...document.contact.map((line) => new Paragraph({ children: line.map(runOf) })),
  ];
  const columns = style.frame === 'sidebar-left' || style.frame === 'sidebar-right' || style.frame === 'halves';
  const isAside = ({ kind }: SectionBlock) => style.aside.includes(kind);
  const content = columns
    ? [
        columnTable(
          [document.sections.filter(isAside), document.sections.filter((one) => !isAside(one))].toSorted(() =>
            style.frame === 'sidebar-left' ? 0 : -1,
          ),
          style,
        ),
      ]
    : document.sections.flatMap((one) => section(one, style));
  const file = new Document({
    ...(style.heading === 'size' ? {} : { styles: { default: { document: { run: { size: 21 } } } } }),
    sections: [
      {
        ...(style.footer
          ? { footers: { default: new Footer({ children: [new Paragraph(`${document.name} – CV`)] }) } }
          : {}),
        children: [...header, ...content],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

const columnTable = (sides: SectionBlock[][], style: Style) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({
        children: sides.map(
          (sections) =>
            new TableCell({ children: [...sections.flatMap((one) => section(one, style)), new Paragraph('')] }),
        ),
      }),
    ],
  });

function section({ heading, entries, blocks }: SectionBlock, style: Style): (Paragraph | Table)[] {
  const byStyle = style.heading === 'size' || style.heading === 'icon' || style.heading === 'centered';
  const title = byStyle
    ? new Paragraph({ heading: HeadingLevel.HEADING_1, text: heading })
    : new Paragraph({
        spacing: { before: 240 },
        children: [
          new TextRun({ text: style.heading === 'bold' ? heading : heading.toUpperCase(), bold: true, size: 24 }),
        ],
      });
  return [title, ...entries.flatMap((one) => entry(one, style)), ...blocks.map((block) => blockOf(block, style))];
}

function entry({ rail, head, body }: EntryBlock, style: Style): (Paragraph | Table)[] {
  const inner = [...head.map(headLine), ...body.map((block) => blockOf(block, style))];
  if (rail === null) return inner;
  const cells = [[new Paragraph(rail)], inner].map(
    (children, index) =>
      new TableCell({ width: { size: index === 0 ? 25 : 75, type: WidthType.PERCENTAGE }, children }),
  );
  return [new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [new TableRow({ children: cells })] })];
}

const headLine = ({ left, right }: HeadLine) =>
  new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: RIGHT }],
    children: [...left.map(runOf), ...(right.length > 0 ? [new TextRun('\t'), ...right.map(runOf)] : [])],
  });

function blockOf(block: Block, style: Style): Paragraph {
  switch (block.kind) {
    case 'line':
      return headLine(block.line);
    case 'bullet':
      return style.bullets === 'list'
        ? new Paragraph({ bullet: { level: 0 }, children: block.runs.map(runOf) })
        : new Paragraph({
            indent: { left: 240 },
            children: [
              new TextRun(`${style.bullets === 'none' || style.bullets === 'prose' ? '•' : style.bullets} `),
              ...block.runs.map(runOf),
            ],
          });
    case 'paragraph':
      return new Paragraph({ children: block.runs.map(runOf) });
    case 'tags':
      return new Paragraph(block.names.join(' | '));
    case 'pairs':
      return new Paragraph({
        children: block.pairs.map(
          ({ name, value }, index) => new TextRun({ text: `${name}: ${value}`, break: index === 0 ? 0 : 1 }),
        ),
      });
  }
}

function runOf({ text, bold, italic, url }: Run): ParagraphChild {
  const run = new TextRun({ text, bold: bold ?? false, italics: italic ?? false });
  return url ? new ExternalHyperlink({ link: url, children: [run] }) : run;
}
