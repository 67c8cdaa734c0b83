import type { IStylesOptions } from 'docx';

const FONT = 'Georgia';
const MUTED = '57534E';

/** Sizes are in half points, distances in twentieths of a point. Named styles let the owner change the look in one place. */
export const DOCX_STYLES: IStylesOptions = {
  default: {
    document: { run: { font: FONT, size: 20, color: '1C1917' }, paragraph: { spacing: { after: 60, line: 264 } } },
    title: { run: { font: FONT, size: 48, bold: true }, paragraph: { alignment: 'center', spacing: { after: 40 } } },
    heading1: { run: { font: FONT, size: 25, bold: true }, paragraph: { spacing: { before: 280, after: 120 } } },
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      run: { size: 24, italics: true, color: MUTED },
      paragraph: { alignment: 'center', spacing: { after: 100 } },
    },
    { id: 'Contact', name: 'Contact', basedOn: 'Normal', run: { size: 18 }, paragraph: { alignment: 'center' } },
    {
      id: 'Entry',
      name: 'Entry',
      basedOn: 'Normal',
      run: { size: 21, bold: true },
      paragraph: { spacing: { before: 180, after: 20 }, outlineLevel: 1 },
    },
    {
      id: 'Employer',
      name: 'Employer',
      basedOn: 'Normal',
      run: { italics: true },
      paragraph: { spacing: { after: 80 } },
    },
  ],
  characterStyles: [{ id: 'Beside', name: 'Beside', run: { bold: false, italics: false, color: MUTED, size: 19 } }],
};
