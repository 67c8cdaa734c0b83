import { PDFDocument, StandardFonts } from 'pdf-lib';

/** A line of the sample; `#` before it makes a heading, `*` a bold line, `-` a statement. */
export const SAMPLE = `# Ada Byron
Principal Analyst
ada.byron@example.com | +44 20 7946 0018 | London, UK | https://ada-byron.example.com

# Experience
* Engine Works, Inc.
* Lead Analyst
Apr 2021 - Present
- Cut the time of each calculation by 40% with better punched cards
- Saved $1.2M a year by reusing 300 older programs
- Taught 12 colleagues to write programs of their own
* Engine Works, Inc.
* Analyst
Jan 2019 - Mar 2021
- Kept the notes that the first published program was written from
* Looms GmbH
* Clerk
2016 - 2018
- Counted 25,000 threads a day without an error

# Education
* University of London
BSc Mathematics
2012 - 2016

# Skills
Programming, Analysis, Mathematics, SQL

# Languages
English (native), French (fluent)
`.replace(/\n$/, '');

export const PLAIN_SAMPLE = SAMPLE.replace(/^[#*] /gm, '');

/** The same resume as another person's, with another employer. */
export const THEIR_SAMPLE = PLAIN_SAMPLE.replace('Ada Byron', 'Peter Longfellow')
  .replace('ada.byron@example.com', 'peter@example.org')
  .replace('+44 20 7946 0018', '+49 30 901820')
  .replace('https://ada-byron.example.com', 'https://peter.example.org')
  .replaceAll('Engine Works, Inc.', 'Poetry House');

/** The sample as a PDF with one column and a text layer. `extra` is written at the end. */
export async function samplePdf(text = SAMPLE, { pages = 1 } = {}): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const regular = await pdf.embedFont(StandardFonts.Helvetica);
  const bold = await pdf.embedFont(StandardFonts.HelveticaBold);
  for (let page = 0; page < pages; page += 1) {
    const sheet = pdf.addPage([595, 842]);
    let y = 790;
    for (const line of text.split('\n')) {
      const heading = line.startsWith('# ');
      const strong = heading || line.startsWith('* ');
      const words = line.startsWith('- ') ? `•  ${line.slice(2)}` : line.replace(/^[#*] /, '');
      const size = heading ? 15 : 10.5;
      if (words !== '')
        sheet.drawText(words, { x: line.startsWith('- ') ? 70 : 56, y, size, font: strong ? bold : regular });
      y -= heading ? 22 : 16;
    }
  }
  return pdf.save();
}
