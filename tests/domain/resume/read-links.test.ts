import { expect, test } from '@jest/globals';
import type { DocumentLink } from '../../../src/domain/resume/document-layout.ts';
import { urlsIn } from '../../../src/domain/resume/find-contacts.ts';
import { readLinks } from '../../../src/domain/resume/read-links.ts';
import { resumeLines } from '../../../src/domain/resume/resume-line.ts';
import { readPlain } from '../../../src/services/reading/plain-text/read-plain.ts';

/** The person's links, of which the first `near` lines are the contact block. */
function linksOf(source: string, links: [anchor: string, url: string][] = [], near = 2): string[] {
  const document = { ...readPlain(Buffer.from(source), 'resume.txt'), kind: 'resume_text' as const };
  const at = ([anchor, url]: [string, string]): DocumentLink => {
    const start = document.text.indexOf(anchor);
    return { url, span: { start, end: start + anchor.length } };
  };
  const lines = resumeLines(document).slice(0, near);
  return readLinks({ ...document, links: links.map(at) }, lines, urlsIn(document.text, lines)).map(
    ({ value }) => value,
  );
}

test('keeps what stands in the contact block as written, in its order', () => {
  expect(linksOf('Mira, mira.example.org\nwww.kestrel.org/team')).toEqual(['mira.example.org', 'www.kestrel.org/team']);
  expect(
    linksOf('Mira, portfolio and blog\nLeeds', [
      ['blog', 'https://b.org'],
      ['portfolio', 'https://a.org'],
    ]),
  ).toEqual(['https://a.org', 'https://b.org']);
});

test('an address and the link behind it are one', () => {
  expect(linksOf('Mira, mira.org\nLeeds', [['mira.org', 'https://www.mira.org/?utm=1']])).toEqual(['mira.org']);
  expect(linksOf('Mira, mira.org\nLeeds', [['mira.org', 'https://other.org/mira']])).toEqual([
    'https://other.org/mira',
  ]);
  expect(linksOf('Mira, mira.org/#top\nhttps://www.mira.org/')).toEqual(['mira.org/#top']);
});

test('elsewhere only profiles are the own ones', () => {
  const source = 'Mira\nLeeds\n\nSee my profile and a report';
  const link = (url: string) => linksOf(source, [['profile', url]]);
  for (const url of [
    'https://www.linkedin.com/in/mira',
    'https://uk.linkedin.com/pub/mira',
    'https://github.com/mira',
    'github.com/mira/'.replace(/^/u, 'https://'),
    'https://gitlab.com/mira',
    'https://www.xing.com/profile/Mira',
    'https://orcid.org/0000-0001',
  ])
    expect(link(url)).toEqual([url]);
  for (const url of ['https://kestrel.org', 'https://github.com/mira/tool', 'https://linkedin.com/company/kestrel'])
    expect(link(url)).toEqual([]);
});

test('elsewhere several profiles on one host are of colleagues', () => {
  const source = 'Mira, linked in\nLeeds\n\nWith Ann Lee and Bo Ray';
  const [ann, bo, mira] = ['ann', 'bo', 'mira'].map((name) => `https://www.linkedin.com/in/${name}`) as [
    string,
    string,
    string,
  ];
  const withAnn: [string, string] = ['Ann Lee', ann];
  const withBo: [string, string] = ['Bo Ray', bo];
  expect(linksOf(source, [withAnn, withBo])).toEqual([]);
  expect(linksOf(source, [['linked in', mira], withAnn])).toEqual([mira]);
  expect(linksOf(source, [withAnn])).toEqual([ann]);
  expect(linksOf(source, [withAnn, ['Bo Ray', 'https://github.com/bo']])).toHaveLength(2);
});

test('maps and mail addresses are no links of a person', () => {
  const links: [string, string][] = [
    ['Leeds', 'https://www.google.co.uk/maps/place/Leeds'],
    ['Mira', 'mailto:mira@kestrel.org'],
  ];
  expect(linksOf('Mira\nLeeds', links)).toEqual([]);
  expect(linksOf('Mira\nLeeds', [['Leeds', 'https://maps.apple.com/?q=Leeds']])).toEqual([]);
});
