import { expect, test } from '@jest/globals';
import { parseResume } from '../../../src/domain/resume/parse-resume.ts';
import { readDocument } from '../../../src/services/reading/read-document.ts';

const BODY = ['', 'EXPERIENCE', 'Nurse, Nexalba Ltd', '2018 - 2021', '- Trained 3 students'];

async function profileOf(...head: string[]) {
  const bytes = new TextEncoder().encode([...head, ...BODY].join('\n'));
  const { profile } = parseResume(await readDocument({ bytes, fileName: 'resume.txt' }));
  return { name: profile.name?.value, phone: profile.phone?.value, location: profile.location?.value };
}

test.each([
  ['Portland, OR 415.555.0187 lena@example.org', 'Portland, OR'],
  ['Wien, Österreich +43 1 5050621 lena@example.org', 'Wien, Österreich'],
  ['lena@example.org | Avda. de la Constitución 42, 08025 Barcelona', 'Avda. de la Constitución 42, 08025 Barcelona'],
  ['E-Mail: lena@example.org Telefon: 089 3139695 94\nAnschrift: Goethestraße 9, Münster', 'Goethestraße 9, Münster'],
  ['Florianópolis - SC | lena@example.org', 'Florianópolis - SC'],
  ['lena@example.org | 12 Cobden Row, Leeds LS12', '12 Cobden Row, Leeds LS12'],
  ['Flat 3, 8 Harbour Street, Plymouth | lena@example.org', 'Flat 3, 8 Harbour Street, Plymouth'],
  ['Morada: Lisboa\nTelemóvel: +351 93 138 55 84', 'Lisboa'],
  ['Bostad   Skruvby\nlena@example.org', 'Skruvby'],
  ['Bydliště: Hornovice\nlena@example.org', 'Hornovice'],
])('reads the location from %j', async (contact, location) => {
  expect(await profileOf('Lena Vogelsang', ...contact.split('\n'))).toMatchObject({ location });
});

test('joins a wrapped phone number, and does not take the word next to a form label for a place', async () => {
  expect(await profileOf('Lena Vogelsang', 'San Francisco, CA +353 85 221', '8442 lena@example.org')).toEqual({
    name: 'Lena Vogelsang',
    phone: '+353 85 221 8442',
    location: 'San Francisco, CA',
  });
  expect((await profileOf('Lena Vogelsang', 'Telefon   089 3139695 94')).location).toBeUndefined();
});

test.each(["Maëlle d'Hautefeuille", "Willem-Jan 't Hart", 'Ludwig van der Rohe'])(
  'recognizes %s as a name',
  async (name) => {
    expect(await profileOf(name, 'Portland, OR 415.555.0187')).toMatchObject({ name });
  },
);

test.each([
  ['Employee no. 2001 1995 774\nMobile: +62 812 5550 1234', '+62 812 5550 1234'],
  ['IBAN 3704 0044 0532 / Telefon 089 3139695 94', '089 3139695 94'],
])('does not take another number for the phone number in %j', async (contact, phone) => {
  expect(await profileOf('Lena Vogelsang', ...contact.split('\n'))).toMatchObject({ phone });
});

test('takes contact details below "About" for contact details, and sentences for the summary', async () => {
  const read = async (...lines: string[]) => {
    const bytes = new TextEncoder().encode([...lines, ...BODY].join('\n'));
    return parseResume(await readDocument({ bytes, fileName: 'resume.txt' })).profile;
  };
  const details = [
    'Leeds, United Kingdom',
    'lena.vogelsang@ma',
    'il.example',
    '+44 7700 900139',
    'github.com/lvogelsang',
  ];
  const block = await read('Lena Vogelsang', '', 'ABOUT', ...details);
  expect(block).toMatchObject({
    ...{ email: { value: 'lena.vogelsang@mail.example' }, phone: { value: '+44 7700 900139' } },
    ...{ location: { value: 'Leeds, United Kingdom' }, links: [{ value: 'github.com/lvogelsang' }], summary: null },
  });
  const prose = 'Nurse with twelve years on intensive care wards who likes to teach.';
  const about = await read('Lena Vogelsang', 'lena@example.org', '', 'ABOUT', prose, 'lvogelsang.example.com');
  expect(about.links.map(({ value }) => value)).toEqual(['lvogelsang.example.com']);
  expect(about.summary?.value).toContain(prose);
});
