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
  const { name, headline, email, phone, location, summary, links, language } = resume;
  const channel = (code: string, content: string) =>
    element('Communication', {}, element('ChannelCode', {}, escape(code)), content);
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
      location &&
        element(
          'Communication',
          {},
          element('UseCode', {}, 'home'),
          element('Address', {}, text('oa:CityName', location)),
        ),
      ...links.map((link) => channel('Web', text('oa:URI', link))),
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
            text('hr:CertificationName', one.name),
            one.issuer && element('IssuingAuthority', {}, text('hr:Name', one.issuer)),
            one.date && element('hr:FirstIssuedDate', {}, text('hr:FormattedDateTime', one.date)),
            text('Link', one.url),
          ),
        ),
      ),
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

function personName(name: string): string {
  const at = name.lastIndexOf(' ');
  const [given, family] = at < 0 ? [name, null] : [name.slice(0, at), name.slice(at + 1)];
  return element('PersonName', {}, text('oa:GivenName', given), text('hr:FamilyName', family));
}

function employer(role: ExportExperience) {
  const { title, company, companyWebsite, url, location, description, statements, ...period } = role;
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
      text('oa:Description', description === null && statements.length === 0 ? null : html(description, statements)),
      text('City', location),
    ),
  );
}

function attendance({ institution, degree, field, location, score, description, ...period }: ExportEducation): string {
  return element(
    'EducationOrganizationAttendance',
    {},
    text('hr:OrganizationName', institution),
    location &&
      element(
        'OrganizationContact',
        {},
        element('Communication', {}, element('Address', {}, text('oa:CityName', location))),
      ),
    periodOf('AttendancePeriod', '', 'Ongoing', period),
    element(
      'EducationDegree',
      {},
      text('hr:DegreeName', degree),
      text('FieldOfStudy', field),
      score && element('FinalGrade', {}, text('hr:ScoreText', score)),
      text('OccupationalSkillsCovered', description && html(description, [])),
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

/** Descriptions are HTML embedded in the XML. */
function html(paragraphs: string | null, items: string[]): string {
  const lines = (paragraphs ?? '').split('\n').filter((line) => line !== '');
  return [
    ...lines.map((line) => `<p>${escape(line)}</p>`),
    ...(items.length === 0 ? [] : [`<ul>${items.map((item) => `<li>${escape(item)}</li>`).join('')}</ul>`]),
  ].join('');
}

const list = (tag: string, items: string[]) => (items.length === 0 ? '' : element(tag, {}, ...items));
const text = (tag: string, content: string | null) => (content === null ? '' : element(tag, {}, escape(content)));

function element(tag: string, attributes: Record<string, string>, ...children: (string | null)[]): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
  const content = children.filter((child) => child !== null && child !== '').join('');
  return content === '' ? `<${tag}${written.join('')}/>` : `<${tag}${written.join('')}>${content}</${tag}>`;
}

const escape = (raw: string) =>
  raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
