import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { parseResume } from '../../../src/domain/resume/parse-resume.ts';
import { readDocument } from '../../../src/services/reading/read-document.ts';

test('reads the sample resume correctly, with every value found in the text', async () => {
  const bytes = await readFile(path.resolve(import.meta.dirname, '../../../samples/resume.pdf'));
  const document = await readDocument({ bytes, fileName: 'resume.pdf' });
  const resume = parseResume(document);
  expect(document.pageCount).toBe(2);
  expect(resume.profile).toMatchObject({
    name: { value: 'Ingrid Solberg' },
    headline: { value: 'Head of Data Platform' },
    email: { value: 'ingrid.solberg@example.com' },
    phone: { value: '+31 20 794 0156' },
    location: { value: 'Rotterdam, Netherlands' },
  });
  const roles = resume.experiences.map((role) => [
    role.company?.value,
    role.title?.value,
    role.location?.value,
    role.start?.value,
    role.end?.value ?? 'now',
    role.achievements.length,
    role.achievements.flatMap(({ metrics }) => metrics).length,
  ]);
  expect(roles).toEqual([
    ['Northwind Logistics', 'Head of Data Platform', 'Rotterdam, Netherlands', '2022-04', 'now', 4, 11],
    ['Northwind Logistics', 'Senior Data Engineer', 'Rotterdam, Netherlands', '2019-09', '2022-03', 3, 5],
    ['Halden Energy', 'Data Engineer', 'Oslo, Norway', '2016-01', '2019-08', 3, 5],
    ['Fjordbyte', 'Software Developer', 'Bergen, Norway', '2013-08', '2015-12', 2, 5],
  ]);
  const names = (fields: { name: { value: string } }[]) => fields.map(({ name }) => name.value);
  expect(
    resume.education.map(({ degree, institution, start, end }) => [
      degree?.value,
      institution?.value,
      start?.value,
      end?.value,
    ]),
  ).toEqual([
    ['MSc in Computer Science', 'University of Bergen', '2011', '2013'],
    ['BSc in Mathematics', 'Norwegian University of Science and Technology', '2008', '2011'],
  ]);
  expect(names(resume.skills)).toEqual([
    ...['Python', 'TypeScript', 'SQL', 'Go'],
    ...['PostgreSQL', 'Kafka', 'dbt', 'Airflow', 'Spark'],
    ...['Kubernetes', 'Terraform', 'Prometheus'],
  ]);
  expect(names(resume.certifications)).toEqual(['Certified Kubernetes Administrator', 'Professional Scrum Master I']);
  expect(names(resume.languages)).toEqual(['Norwegian', 'English', 'Dutch']);
  for (const { text } of resume.experiences.flatMap(({ achievements }) => achievements)) {
    const source = text.spans.map(({ start, end }) => document.text.slice(start, end)).join(' ');
    expect(source.replace(/\s+/g, ' ')).toBe(text.value);
  }
});

test('doubts nothing in the sample resume, whose sections are clear', async () => {
  const bytes = await readFile(path.resolve(import.meta.dirname, '../../../samples/resume.pdf'));
  const { experiences, certifications } = parseResume(await readDocument({ bytes, fileName: 'resume.pdf' }));
  const names = [
    ...experiences.flatMap(({ company, title, location }) => [company, title, location]),
    ...certifications.map(({ name }) => name),
  ];
  expect(names.flatMap((field) => field?.reviewReason ?? [])).toEqual([]);
});
