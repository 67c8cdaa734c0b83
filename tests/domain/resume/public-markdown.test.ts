import { expect, test } from '@jest/globals';
import { parseResume } from '../../../src/domain/resume/parse-resume.ts';
import { readDocument } from '../../../src/services/reading/read-document.ts';

async function read(markdown: string) {
  return parseResume(await readDocument({ bytes: new TextEncoder().encode(markdown), fileName: 'resume.md' }));
}

test('reads Chinese heads in two styles, with a bracket in the name of a company', async () => {
  const { profile, experiences, education } = await read(
    `---\nlayout: page\ntitle: About\n---\n## 联系方式\n- Email：lin@example.org\n\n## 个人信息\n- 林致远 / 男 / 1990\n\n## 工作经历\n` +
      `**云杉科技（北京）有限公司** *iOS小组负责人*（__2016.06 ~ 2017.06__）\n\n` +
      `**海棠（上海）科技有限公司** *iOS开发工程师*（__2014.10 ~ 2016.06__）\n\n## 教育经历\n\n*2010 - 2014* [浙江传媒学院](http://example.org) 电子信息工程 本科\n`,
  );
  expect(profile.name?.value).toBe('林致远');
  expect(experiences.map(({ company, title }) => [company?.value, title?.value])).toEqual([
    ['云杉科技（北京）有限公司', 'iOS小组负责人'],
    ['海棠（上海）科技有限公司', 'iOS开发工程师'],
  ]);
  expect(education.map(({ institution, start, end }) => [institution?.value, start?.value, end?.value])).toEqual([
    ['浙江传媒学院', '2010', '2014'],
  ]);
});

test('reads list items that begin with their period, up to the end of the first sentence', async () => {
  const { experiences } = await read(
    `# Lise Garrec\n\nlise@example.org\n\n## Expériences professionnelles\n\n` +
      `* **2017/2020 :** Ingénieure développement chez [Nexalba](https://example.org). Conception de cartes, routage et développement de logiciels embarqués.\n` +
      `* **2014/2017 :** Ingénieure électronique chez Orvana. Développement du micrologiciel d'une passerelle et de ses pilotes Linux.\n`,
  );
  expect(
    experiences.map(({ title, company, start, end }) => [title?.value, company?.value, start?.value, end?.value]),
  ).toEqual([
    ['Ingénieure développement', 'Nexalba', '2017', '2020'],
    ['Ingénieure électronique', 'Orvana', '2014', '2017'],
  ]);
});

test('keeps the space between two styles', async () => {
  const document = await readDocument({
    bytes: new TextEncoder().encode('# Lise Garrec\n\n**Langues :** *Anglais* lu, *Breton* parlé\n'),
    fileName: 'resume.md',
  });
  expect(document.text).toContain('Langues : Anglais lu, Breton parlé');
});

test('reads a place behind its label, and beside a phone number', async () => {
  const placeIn = async (line: string) =>
    (await read(`# Noah Lindqvist\n\n${line}\n\n## Experience\n\n**Cook, Vireo**\n2016 – 2019\n\n- Cooked\n`)).profile
      .location?.value;
  expect(await placeIn('Email: noah@example.com\nLocation   Zwartsluiden, Overrijk')).toBe('Zwartsluiden, Overrijk');
  expect(await placeIn('Selby / +44 1904 555 0182 / noah@example.com')).toBe('Selby');
});
