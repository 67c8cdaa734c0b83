import { expect, test } from '@jest/globals';
import { toEuropass } from '../../../../src/domain/export/to-europass.ts';
import { toJsonResume } from '../../../../src/domain/export/to-json-resume.ts';
import { readDocument } from '../../../../src/services/reading/read-document.ts';
import { hostileResume } from '../../../domain/export/hostile-resume.ts';
import { generateResume } from '../../../support/generate-resume.ts';
import { valuesOfExport, valuesOfParsed } from '../../../support/resume-values.ts';

const read = async (contents: string, fileName: string) => {
  const { kind, structured } = await readDocument({ bytes: Buffer.from(contents), fileName });
  return { kind, values: structured ? valuesOfParsed(structured) : [], structured };
};

test('our Europass XML and JSON Resume exports preserve every value', async () => {
  for (let seed = 0; seed < 60; seed += 1) {
    const resume = generateResume(seed);
    const expected = valuesOfExport(resume);
    const europass = await read(toEuropass(resume), 'cv.xml');
    expect({ seed, kind: europass.kind, values: europass.values }).toEqual({
      seed,
      kind: 'europass',
      values: expected,
    });
    // JSON Resume requires absolute URLs where the person wrote bare ones.
    const json = await read(JSON.stringify(toJsonResume(resume)), 'resume.json');
    expect({ seed, values: json.values }).toEqual({
      seed,
      values: expected.map((value) => value.replace(/^(links\.\d+=")(?!https?:)/, '$1https://')),
    });
  }
});

test('hostile content stays text in well-formed XML', async () => {
  const hostile = hostileResume();
  const { structured } = await read(toEuropass(hostile), 'hostile.xml');
  const statements = structured?.experiences[0]?.achievements.map(({ text }) => text.value);
  expect(statements).toEqual(hostile.experiences[0]?.statements);
  expect(structured?.profile.name?.value).toBe(hostile.name);
});

test('reads files from Europass: several positions at one employer, HTML, dialing codes, language codes', async () => {
  const xml = `<?xml version="1.0" encoding="UTF-8"?><!-- made by Europass -->
<Candidate xmlns="http://www.europass.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9" xmlns:hr="http://www.hr-xml.org/3" xmlns:eures="http://www.europass_eures.eu/1.0">
<CandidatePerson><PersonName><oa:GivenName>Betty</oa:GivenName><hr:FamilyName>Smith</hr:FamilyName></PersonName>
<Communication><ChannelCode>Email</ChannelCode><oa:URI>betty@example.com</oa:URI></Communication>
<Communication><ChannelCode>Telephone</ChannelCode><CountryDialing>44</CountryDialing><oa:DialNumber>7400123456</oa:DialNumber></Communication>
<Communication><UseCode>home</UseCode><Address type="home"><oa:CityName>Bristol</oa:CityName><CountryCode>gb</CountryCode></Address></Communication></CandidatePerson>
<CandidateProfile languageCode="en"><hr:ExecutiveSummary>&lt;p&gt;I build &amp;amp; mend.&lt;/p&gt;</hr:ExecutiveSummary>
<EmploymentHistory><EmployerHistory><hr:OrganizationName>ACME Ltd</hr:OrganizationName>
<PositionHistory><PositionTitle typeCode="FREETEXT">Lead</PositionTitle><eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>2020-02-01</hr:FormattedDateTime></eures:StartDate><hr:CurrentIndicator>true</hr:CurrentIndicator></eures:EmploymentPeriod>
<oa:Description>&lt;p&gt;In charge.&lt;/p&gt;&lt;ol&gt;&lt;li&gt;Cut &lt;b&gt;costs&lt;/b&gt; by 12%&lt;/li&gt;&lt;/ol&gt;</oa:Description><City>Bristol</City><Country>gb</Country></PositionHistory>
<PositionHistory><PositionTitle>Fitter</PositionTitle><eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>2018</hr:FormattedDateTime></eures:StartDate><eures:EndDate><hr:FormattedDateTime>2020-01</hr:FormattedDateTime></eures:EndDate><hr:CurrentIndicator>false</hr:CurrentIndicator></eures:EmploymentPeriod></PositionHistory>
</EmployerHistory></EmploymentHistory>
<PersonQualifications><PersonCompetency><CompetencyID>deu</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID><eures:CompetencyDimension><eures:Score><hr:ScoreText>B2</hr:ScoreText></eures:Score></eures:CompetencyDimension></PersonCompetency></PersonQualifications>
</CandidateProfile></Candidate>`;
  expect((await read(xml, 'europass.xml')).values).toEqual(
    [
      'email="betty@example.com"',
      'experiences.0.company="ACME Ltd"',
      'experiences.0.current=true',
      'experiences.0.description="In charge."',
      'experiences.0.location="Bristol, GB"',
      'experiences.0.start="2020-02-01"',
      'experiences.0.statements.0="Cut costs by 12%"',
      'experiences.0.title="Lead"',
      'experiences.1.company="ACME Ltd"',
      'experiences.1.end="2020-01"',
      'experiences.1.start="2018"',
      'experiences.1.title="Fitter"',
      'languages.0.fluency="B2"',
      'languages.0.name="deu"',
      'location="Bristol, GB"',
      'name="Betty Smith"',
      'phone="+44 7400123456"',
      'summary="I build & mend."',
    ].toSorted(),
  );
  await expect(
    read(xml.replace('?>', '?><!DOCTYPE Candidate [<!ENTITY x SYSTEM "file:///etc/passwd">]>'), 'x.xml'),
  ).resolves.toMatchObject({
    structured: null,
  });
});
