import { describe, expect, test } from '@jest/globals';
import { parseResume } from '../../../src/domain/resume/parse-resume.ts';
import { readDocument } from '../../../src/services/reading/read-document.ts';

async function read(lines: string[]) {
  const text = ['Ines Tarrow', 'ines.tarrow@example.org  |  +44 1904 555 0182', '', ...lines].join('\n');
  return parseResume(await readDocument({ bytes: new TextEncoder().encode(text), fileName: 'resume.txt' }));
}

describe('a title of a trade that no list has stands before its employer', () => {
  test.each([
    ['Weaver', 'Harrow Mills'],
    ['Farrier', 'Oakhanger Forge'],
    ['Cooper', 'Tully & Sons'],
    ['Thatcher', 'Dunmow Reed'],
    ['Luthier', 'Atelier Brandão'],
    ['Shunter', 'Peak Quarries'],
    ['Dry stone waller', 'Nidderdale Estates'],
    ['Puppeteer', 'Lantern Row'],
    ['Gaffer', 'Moonrise Pictures'],
    ['Stevedore', 'Port of Wick'],
    ['Schornsteinfegerin', 'Ofenwacht Lüneburg'],
    ['Tonnelier', 'Maison Vaucoret'],
  ])('%s, %s', async (title, company) => {
    const { experiences } = await read([
      'EXPERIENCE',
      `${title}, ${company}`,
      'March 2019 - June 2023',
      '- Finished forty pieces for the winter market',
      '',
      'EDUCATION',
      'BA History, University of York, 2015',
    ]);
    expect(experiences.map((one) => [one.title?.value, one.company?.value])).toEqual([[title, company]]);
  });
});

describe('what stands under a heading that no list has is no certificate', () => {
  test.each([
    ['EXHIBITIONS', 'Warp and Weft, Ossett, 2019'],
    ['SHOWS JUDGED', 'Border Terriers, Kelso, 2021'],
    ['DISCOGRAPHY', 'Low Tide, Selkie Records, 2018'],
    ['EXPEDITIONS', 'North Face of the Skelbank, 2020'],
    ['RACES', 'Three Rivers Relay, Hexham, 2017'],
    ['COMMISSIONS', 'Altar frontal, St Oswin, Wylam, 2022'],
    ['PARTS PLAYED', 'Viola, Twelfth Night, Alnwick, 2016'],
    ['AUSSTELLUNGEN', 'Kette und Schuss, Görlitz, 2019'],
  ])('%s: %s', async (heading, line) => {
    const { certifications, sections } = await read([
      'EXPERIENCE',
      'Designer, Nexalba Ltd',
      'March 2019 - June 2023',
      '- Drew forty patterns for the winter market',
      '',
      'EDUCATION',
      'BA Textiles, University of York, 2015',
      '',
      heading,
      line,
    ]);
    expect(certifications).toEqual([]);
    expect(sections.map((section) => section.heading)).toEqual([heading]);
  });
});
