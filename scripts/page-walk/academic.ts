import { type Entry, many, type Sketch } from './sketch.ts';

const FIELDS = ['sediment transport', 'braided rivers', 'dam removal', 'fine roots', 'bank erosion', 'flood memory'];
const JOURNALS = ['Water Resources Research', 'Earth Surface Dynamics', 'Geology', 'J. Geophys. Res. Earth Surface'];

export const publication = (at: number): Partial<Entry> => ({
  title: `${['Scaling of', 'A decade of', 'Experiments on', 'Limits to the theory of'][at % 4]} ${FIELDS[at % 6]} in ${['alpine', 'tropical', 'urban'][at % 3]} catchments after ${['extreme floods', 'reforestation', 'the loss of glacier ice'][(at >> 1) % 3]}`,
  organization: `${JOURNALS[at % 4]} ${40 + (at % 17)}(${1 + (at % 4)}), ${100 + at * 13}–${119 + at * 13}`,
  date: String(2026 - Math.floor(at / 2)),
  ...(at % 3 === 0 && { url: `https://doi.org/10.1029/example.${at}` }),
});

export const ACADEMIC: Sketch = {
  person: {
    name: 'Ottoline Vasquez-Brandt',
    headline: 'Associate Professor of Fluvial Geomorphology',
    summary:
      'I study how rivers remember floods. My group combines field campaigns in the Alps and the Andes with flume experiments and numerical models.',
    location: 'Delft, Netherlands',
    email: 'o.vasquez-brandt@example.edu',
    links: [
      { label: 'ORCID', href: 'https://orcid.org/0000-0000-0000-0000' },
      { label: 'Google Scholar', href: 'https://scholar.example/ovb' },
    ],
  },
  roles: [
    [
      'Associate Professor',
      'Delft University of Technology',
      '2019-09',
      'now',
      ['Lead a group of 9 with €2.4M in grants', 'Direct the MSc track in river engineering, with 60 students a year'],
    ],
    [
      'Assistant Professor',
      'Universidad de Concepción',
      '2014-03',
      '2019-08',
      ['Built the only tilting flume in southern Chile'],
    ],
    ['Postdoctoral researcher', 'ETH Zürich', '2011', '2014', []],
  ],
  education: [
    ['PhD, Earth Sciences', 'ETH Zürich', '2007', '2011'],
    ['MSc, Physical Geography', 'Universität Bern', '2005', '2007'],
  ],
  skills: { Methods: ['Particle tracking', 'Lidar', 'Delft3D', 'R', 'Bayesian inference'] },
  sections: {
    publication: many(40, publication),
    talk: many(6, (at) => ({
      title: `Rivers that remember, part ${at + 1}`,
      organization: 'EGU General Assembly, Vienna',
      date: `${2026 - at}-04`,
      category: at % 2 === 0 ? 'invited' : null,
    })),
    award: [{ title: 'ERC Consolidator Grant', organization: 'European Research Council', date: '2022' }],
    other: [
      {
        title: 'River Morphodynamics (MSc, 6 ECTS)',
        start: '2019',
        current: true,
        text: 'Lectures, flume practical and a week in the field.',
      },
      { title: 'Introduction to Hydrology (BSc)', start: '2014', end: '2019' },
    ],
  },
  languages: [
    ['English', 'C2'],
    ['Spanish', 'Native'],
    ['German', 'C1'],
  ],
  hasPhoto: true,
};
