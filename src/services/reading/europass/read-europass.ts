import { DocumentUnreadable } from '../../../domain/resume/document-unreadable.ts';
import type { ParsedResume } from '../../../domain/resume/parsed-resume.ts';
import { decodeText } from '../decode-text.ts';
import { readJsonResume } from '../json-resume/read-json-resume.ts';
import { plainHtml } from './plain-html.ts';
import { describedFields } from './described-fields.ts';
import { sectionEntries } from './section-entries.ts';
import { all, textAt, type XmlNode, xmlTree } from './xml-node.ts';

/** Reads current Europass XML (`Candidate`) by converting it to JSON Resume. */
export function readEuropass(
  bytes: Uint8Array,
  fileName: string,
): { text: string; modifiedAt: string | null; structured: ParsedResume } {
  const [candidate] = all(xmlTree(decodeText(bytes), fileName), 'Candidate');
  if (!candidate)
    throw new DocumentUnreadable(
      'not_a_resume',
      `${fileName} is XML but not a Europass CV: it has no Candidate element. Download your CV from Europass again, as PDF or XML.`,
    );
  const person = all(candidate, 'CandidatePerson');
  const profile = all(candidate, 'CandidateProfile');
  const sections = sectionEntries(profile);
  const certificates = profile
    .flatMap((one) => all(one, 'Certifications/Certification'))
    .map((one) => ({
      name: textAt(one, 'CertificationName', 'CertificationTypeCode'),
      issuer: textAt(one, 'IssuingAuthority/Name', 'IssuingAuthority'),
      date: textAt(one, 'FirstIssuedDate/FormattedDateTime', 'CertificationDate/FormattedDateTime'),
      endDate: textAt(one, 'EndDate/FormattedDateTime', 'EffectiveTimePeriod/EndDate/FormattedDateTime'),
      number: textAt(one, 'CertificationID'),
      url: textAt(one, 'Link'),
    }));
  const json = {
    basics: basicsOf(person, profile),
    work: profile.flatMap((one) => all(one, 'EmploymentHistory/EmployerHistory')).flatMap(worksOf),
    education: profile.flatMap((one) => all(one, 'EducationHistory/EducationOrganizationAttendance')).map(studyOf),
    skills: profile.flatMap(skillsOf),
    ...sections,
    certificates: [...certificates, ...(sections.certificates ?? [])],
    languages: profile
      .flatMap((one) => all(one, 'PersonQualifications/PersonCompetency'))
      .filter((one) => textAt(one, 'TaxonomyID') === 'language')
      .map((one) => ({
        language: textAt(one, 'CompetencyName', 'CompetencyID'),
        fluency: textAt(one, 'ProficiencyLevel/ScoreText', 'CompetencyDimension/Score/ScoreText'),
      })),
  };
  return readJsonResume(Buffer.from(JSON.stringify(json)), fileName);
}

function basicsOf(persons: XmlNode[], profiles: XmlNode[]) {
  const first = (nodes: XmlNode[], ...paths: string[]) =>
    nodes.map((node) => textAt(node, ...paths)).find((text) => text !== null) ?? null;
  const contacts = persons.flatMap((one) => all(one, 'Communication'));
  const by = (code: string) => contacts.filter((one) => textAt(one, 'ChannelCode')?.toLowerCase() === code);
  const website = by('web').find((one) => textAt(one, 'UseCode') === 'personal');
  const accounts = by('social media').map((one) => ({
    network: textAt(one, 'UseCode'),
    username: textAt(one, 'UserName'),
    url: textAt(one, 'URI'),
  }));
  const links = by('web').flatMap((one) => (one === website ? [] : [{ url: textAt(one, 'URI') }]));
  const given = first(persons, 'PersonName/GivenName');
  const family = first(persons, 'PersonName/FamilyName');
  const [dialing, number] = [first(by('telephone'), 'CountryDialing'), first(by('telephone'), 'DialNumber', 'URI')];
  return {
    name: [given, family].filter((part) => part !== null).join(' '),
    label: first(profiles, 'ProfileName'),
    email: first(by('email'), 'URI'),
    phone: dialing !== null && number !== null ? `+${dialing.replace(/^\+/, '')} ${number}` : number,
    summary: plainHtml(first(profiles, 'ExecutiveSummary')).paragraphs,
    location: {
      address: first(contacts, 'Address/AddressLine'),
      postalCode: first(contacts, 'Address/PostalCode'),
      city: first(contacts, 'Address/CityName'),
      region: first(contacts, 'Address/CountrySubDivisionCode'),
      countryCode: first(contacts, 'Address/CountryCode')?.toUpperCase() ?? null,
    },
    url: website === undefined ? null : textAt(website, 'URI'),
    image: first(by('picture'), 'URI'),
    profiles: [...accounts, ...links],
  };
}

/** Each position at an employer is a separate role. */
function worksOf(employer: XmlNode) {
  const name = textAt(employer, 'OrganizationName');
  const place = textAt(employer, 'OrganizationContact/Communication/Address/CityName');
  return all(employer, 'PositionHistory').map((position) => {
    const { paragraphs, items, fields } = describedFields(textAt(position, 'Description'));
    const town = textAt(position, 'City') ?? place;
    const country = textAt(position, 'Country')?.toUpperCase() ?? null;
    return {
      name,
      url: websiteOf(employer),
      position: textAt(position, 'PositionTitle'),
      location: [town, country].filter((part) => part !== null).join(', '),
      ...periodOf(all(position, 'EmploymentPeriod')[0], 'CurrentIndicator'),
      description: fields.get('companyDescription')?.[0] ?? null,
      summary: paragraphs,
      highlights: items,
    };
  });
}

const websiteOf = (organization: XmlNode) =>
  all(organization, 'OrganizationContact/Communication')
    .filter((one) => textAt(one, 'ChannelCode')?.toLowerCase() === 'web')
    .map((one) => textAt(one, 'URI'))[0] ?? null;

function studyOf(attendance: XmlNode) {
  const [degree] = all(attendance, 'EducationDegree');
  const at = (path: string) => (degree ? textAt(degree, path) : null);
  const { paragraphs, items, fields } = describedFields(at('OccupationalSkillsCovered'));
  return {
    institution: textAt(attendance, 'OrganizationName'),
    degree: at('DegreeName') ?? textAt(attendance, 'ProgramName'),
    area: at('FieldOfStudy'),
    location: textAt(attendance, 'OrganizationContact/Communication/Address/CityName'),
    ...periodOf(all(attendance, 'AttendancePeriod')[0], 'Ongoing'),
    url: websiteOf(attendance),
    courses: fields.get('courses') ?? [],
    score: at('FinalGrade/ScoreText'),
    summary: [...(paragraphs === null ? [] : [paragraphs]), ...items].join('\n'),
  };
}

function periodOf(period: XmlNode | undefined, lasting: string) {
  if (!period) return {};
  const date = (name: string) => textAt(period, `${name}/FormattedDateTime`)?.replace(/T.*$/, '') ?? null;
  const current = textAt(period, lasting) === 'true';
  return { startDate: date('StartDate'), endDate: current ? null : date('EndDate'), current };
}

function skillsOf(profile: XmlNode) {
  const skillOf = (one: XmlNode) => ({
    keywords: [textAt(one, 'CompetencyName')].filter((name) => name !== null),
    level: textAt(one, 'ProficiencyLevel/ScoreText'),
  });
  const grouped = all(profile, 'Skills/SkillsGroup').flatMap((group) => {
    const name = textAt(group, 'Title');
    return all(group, 'PersonCompetency').map((one) => {
      const { keywords, level } = skillOf(one);
      return name === null ? { name: keywords[0] ?? null, level } : { name, level, keywords };
    });
  });
  const digital = all(profile, 'DigitalSkills/DigitalSkillsGroup').map((group) => ({
    name: textAt(group, 'Title'),
    keywords: all(group, 'DigitalSkill').map(({ text }) => text.trim()),
  }));
  const others = all(profile, 'PersonQualifications/PersonCompetency')
    .filter((one) => textAt(one, 'TaxonomyID') !== 'language')
    .map((one) => ({ name: textAt(one, 'CompetencyName') }));
  return [...grouped, ...digital, ...others];
}
