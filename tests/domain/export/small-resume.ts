import type { ExportResume } from '../../../src/domain/export/export-resume.ts';

/** A resume with one complete and one minimal entry of each kind. */
export const SMALL: ExportResume = {
  name: 'Mei Tanaka',
  headline: 'Weaver',
  email: 'mei@example.org',
  phone: '+44 20 7946 0100',
  location: 'Ossett, West Yorkshire, UK',
  summary: 'I weave.\n\nAnd I dye.',
  links: ['https://mei.example.org', 'www.linkedin.com/in/mei/'],
  experiences: [
    {
      title: 'Head Weaver',
      company: 'Harrow Mills',
      companyWebsite: 'https://harrow.example',
      location: 'Ossett',
      description: 'In charge of the looms.',
      statements: ['Cut waste by 40%', 'Led 12 weavers'],
      start: '2021-04',
      end: null,
      current: true,
    },
    {
      title: 'Weaver',
      company: null,
      companyWebsite: null,
      location: null,
      description: null,
      statements: ['Kept the looms'],
      start: '2019',
      end: '2021-03-31',
      current: false,
    },
    {
      title: null,
      company: 'Dye Works',
      companyWebsite: null,
      location: null,
      description: 'Dyed.',
      statements: [],
      start: '2018',
      end: '2018',
      current: false,
    },
  ],
  education: [
    {
      institution: 'Textile School',
      degree: 'BSc Weaving',
      field: 'Weaving',
      location: 'Leeds',
      score: 'First',
      description: 'Thesis on yarn.',
      start: '2014',
      end: '2017-07',
      current: false,
    },
    {
      institution: null,
      degree: 'Dyeing',
      field: 'Colour of Dyeing',
      location: null,
      score: null,
      description: null,
      start: null,
      end: '2012',
      current: false,
    },
  ],
  skills: [
    {
      name: 'Craft',
      skills: [
        { name: 'Weaving', level: 'Expert' },
        { name: 'Dyeing', level: 'Expert' },
        { name: 'Knitting', level: null },
      ],
    },
    {
      name: null,
      skills: [
        { name: 'Excel', level: 'Basic' },
        { name: 'French cuisine', level: null },
      ],
    },
  ],
  certifications: [
    { name: 'Certified Dyer', issuer: 'Guild of Dyers', date: '2019-03', url: 'https://dyers.example/1' },
    { name: 'First Aid', issuer: null, date: null, url: null },
  ],
  languages: [
    { name: 'Japanese', fluency: 'native' },
    { name: 'French', fluency: null },
  ],
  language: 'de',
  changedAt: new Date('2026-01-02T03:04:05Z'),
};
