import { describedFields, europassSections } from './europass-sections.ts';
import { element, escapeXml as escape, html, listElement as list, textElement as text } from './europass-xml.ts';
import type { ExportEducation, ExportExperience, ExportPeriod, ExportResume } from './export-resume.ts';

const NAMESPACES = {
  xmlns: 'http://www.europass.eu/1.0',
  'xmlns:hr': 'http://www.hr-xml.org/3',
  'xmlns:oa': 'http://www.openapplications.org/oagis/9',
  'xmlns:eures': 'http://www.europass_eures.eu/1.0',
};

/**
 * Current Europass XML: a `Candidate` based on HR-XML 3. Statements are a list in the HTML of the description, as Europass's own
 * editor writes them. Dates keep their precision, which the format allows. Locations are kept as free text.
 */
export function toEuropass(resume: ExportResume): string {
  const { name, headline, email, phone, summary, language } = resume;
  const body = element(
    'Candidate',
    NAMESPACES,
    element('hr:DocumentID', { schemeName: 'DocumentIdentifier', schemeVersionID: '4.0' }),
    element(
      'CandidatePerson',
      {},
      name && personName(name),
      email && channel('Email', text('oa:URI', email)),
      phone && channel('Telephone', text('oa:DialNumber', phone)),
      homeOf(resume),
      ...webChannels(resume),
    ),
    element(
      'CandidateProfile',
      language === null ? {} : { languageCode: language },
      text('hr:ProfileName', headline),
      text('hr:ExecutiveSummary', summary && html(summary, [])),
      list('EmploymentHistory', resume.experiences.map(employer)),
      list('EducationHistory', resume.education.map(attendance)),
      list(
        'Certifications',
        resume.certifications.map((one) =>
          element(
            'Certification',
            {},
            text('hr:CertificationID', one.number),
            text('hr:CertificationName', one.name),
            one.issuer && element('IssuingAuthority', {}, text('hr:Name', one.issuer)),
            one.date && element('hr:FirstIssuedDate', {}, text('hr:FormattedDateTime', one.date)),
            one.expires && element('hr:EndDate', {}, text('hr:FormattedDateTime', one.expires)),
            text('Link', one.url),
          ),
        ),
      ),
      ...europassSections(resume.sections, language),
      list(
        'Skills',
        resume.skills.map((group) =>
          element(
            'SkillsGroup',
            {},
            text('Title', group.name),
            ...group.skills.map((skill) => competency('other', skill.name, skill.level)),
          ),
        ),
      ),
      list(
        'PersonQualifications',
        resume.languages.map((one) => competency('language', one.name, one.fluency)),
      ),
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`;
}

const channel = (code: string, ...content: string[]) =>
  element('Communication', {}, element('ChannelCode', {}, escape(code)), ...content);

function homeOf({ location, details }: ExportResume): string {
  const { address = null, postalCode = null, city = null, region = null, countryCode = null } = details ?? {};
  const parts = [
    text('oa:AddressLine', address),
    text('oa:CityName', city ?? ((region ?? countryCode) === null ? location : null)),
    text('oa:CountrySubDivisionCode', region),
    text('CountryCode', countryCode),
    text('oa:PostalCode', postalCode),
  ].join('');
  return parts === ''
    ? ''
    : element('Communication', {}, element('UseCode', {}, 'home'), element('Address', {}, parts));
}

/** The person's own website, accounts, other links and picture. */
function webChannels({ links, details }: ExportResume): string[] {
  const { website = null, accounts = [], image = null } = details ?? {};
  const named = new Set([website, ...accounts.map(({ url }) => url)]);
  return [
    ...(website === null ? [] : [channel('Web', element('UseCode', {}, 'personal'), text('oa:URI', website))]),
    ...accounts.map(({ network, username, url }) =>
      channel('Social Media', text('UseCode', network), text('UserName', username), text('oa:URI', url)),
    ),
    ...links.filter((link) => !named.has(link)).map((link) => channel('Web', text('oa:URI', link))),
    ...(image === null ? [] : [channel('Picture', text('oa:URI', image))]),
  ];
}

function personName(name: string): string {
  const at = name.lastIndexOf(' ');
  const [given, family] = at < 0 ? [name, null] : [name.slice(0, at), name.slice(at + 1)];
  return element('PersonName', {}, text('oa:GivenName', given), text('hr:FamilyName', family));
}

function employer(role: ExportExperience) {
  const { title, company, companyWebsite, companyDescription, url, location, description, statements, ...period } =
    role;
  return element(
    'EmployerHistory',
    {},
    text('hr:OrganizationName', company),
    (url ?? companyWebsite) &&
      element(
        'OrganizationContact',
        {},
        element('Communication', {}, element('ChannelCode', {}, 'Web'), text('oa:URI', url ?? companyWebsite)),
      ),
    element(
      'PositionHistory',
      {},
      title && element('PositionTitle', { typeCode: 'FREETEXT' }, escape(title)),
      periodOf('eures:EmploymentPeriod', 'eures:', 'hr:CurrentIndicator', period),
      text('oa:Description', describedFields({ companyDescription }) + html(description, statements)),
      text('City', location),
    ),
  );
}

function attendance(study: ExportEducation): string {
  const { institution, degree, field, location, score, description, url, courses, ...period } = study;
  return element(
    'EducationOrganizationAttendance',
    {},
    text('hr:OrganizationName', institution),
    (location ?? url) &&
      element(
        'OrganizationContact',
        {},
        location && element('Communication', {}, element('Address', {}, text('oa:CityName', location))),
        url && element('Communication', {}, element('ChannelCode', {}, 'Web'), text('oa:URI', url)),
      ),
    periodOf('AttendancePeriod', '', 'Ongoing', period),
    element(
      'EducationDegree',
      {},
      text('hr:DegreeName', degree),
      text('FieldOfStudy', field),
      score && element('FinalGrade', {}, text('hr:ScoreText', score)),
      text('OccupationalSkillsCovered', describedFields({ courses }) + html(description, [])),
    ),
  );
}

function periodOf(tag: string, prefix: string, lasting: string, { start, end, current }: ExportPeriod): string {
  const date = (name: string, value: string | null) =>
    value && element(`${prefix}${name}`, {}, text('hr:FormattedDateTime', value));
  return element(tag, {}, date('StartDate', start), date('EndDate', end), element(lasting, {}, String(current)));
}

function competency(taxonomy: string, name: string, level: string | null): string {
  return element(
    'PersonCompetency',
    {},
    element('hr:TaxonomyID', {}, taxonomy),
    text('hr:CompetencyName', name),
    level && element('ProficiencyLevel', {}, text('hr:ScoreText', level)),
  );
}
