import type { Block, EntryBlock, ResumeDocument, Run, SectionBlock } from './document.ts';
import { headLines } from './head-lines.ts';
import { otherSections } from './other-sections.ts';
import type { Person, Role, Study } from './people/person.ts';
import { randomOf, type Random } from './random.ts';
import type { Style } from './style.ts';
import type { Truth } from './truth.ts';
import { partialDate, writeRange, writeDate } from './write-dates.ts';

/** Composes a person's resume in a style, with its truth. `others` seeds sections that belong to no field. */
export function composeResume(
  random: Random,
  person: Person,
  style: Style,
  { others }: { others?: number } = {},
): { document: ResumeDocument; truth: Truth } {
  const { locale } = person;
  const present = random.word(locale.present);
  const said: Said = {
    random,
    person,
    style,
    present,
    rolePattern: random.pick(style.heads),
    schoolPattern: random.pick(style.schools),
  };
  const heading = (kind: keyof Person['locale']['headings']) => random.word(locale.headings[kind]);
  const parts: Record<string, () => SectionBlock> = {
    summary: () => section('summary', heading('summary'), [{ kind: 'paragraph', runs: plain(person.summary) }]),
    experience: () => ({ ...section('experience', heading('experience'), []), entries: roleEntries(said) }),
    education: () => ({ ...section('education', heading('education'), []), entries: studyEntries(said) }),
    skills: () => section('skills', heading('skills'), skillBlocks(person, style)),
    languages: () => section('languages', heading('languages'), spokenBlocks(person, style)),
    certifications: () => section('certifications', heading('certifications'), certificateBlocks(random, person)),
    interests: () => section('interests', heading('interests'), [{ kind: 'paragraph', runs: plain(person.interests) }]),
    contact: () =>
      section(
        'contact',
        heading('contact'),
        contactItems(person).map(({ label, run }) =>
          line([{ text: style.frame === 'form' ? `${label}: ` : '' }, run].filter(({ text }) => text !== '')),
        ),
      ),
  };
  const shown = style.order.filter((kind) =>
    kind === 'summary'
      ? random.chance(0.7)
      : kind === 'interests'
        ? random.chance(0.3)
        : kind === 'certifications' || kind === 'languages'
          ? random.chance(0.65)
          : true,
  );
  const order = style.contact === 'section' ? ['contact', ...shown] : shown;
  const document = {
    language: locale.language,
    name: style.capsName ? person.name.toUpperCase() : person.name,
    headline: style.showHeadline ? person.headline : null,
    contact: contactLines(person, style),
    sections: withOthers(
      order.flatMap((kind) => parts[kind]?.() ?? []),
      person,
      style,
      others,
    ),
  };
  return { document, truth: truthOf(said, new Set(order)) };
}

function withOthers(sections: SectionBlock[], person: Person, style: Style, seed: number | undefined): SectionBlock[] {
  if (seed === undefined) return sections;
  const random = randomOf(seed);
  const at = random.int(Math.min(2, sections.length), sections.length);
  return [...sections.slice(0, at), ...otherSections(random, person, style), ...sections.slice(at)];
}

interface Said {
  random: Random;
  person: Person;
  style: Style;
  present: string;
  rolePattern: string;
  schoolPattern: string;
}

const section = (kind: SectionBlock['kind'], heading: string, blocks: Block[]): SectionBlock => ({
  kind,
  heading,
  entries: [],
  blocks,
});
const plain = (text: string): Run[] => [{ text }];
const line = (left: Run[], right: Run[] = []): Block => ({ kind: 'line', line: { left, right } });

const hasRail = ({ frame }: Style) => frame === 'date-rail' || frame === 'table';

function roleEntries({ person: { roles, locale }, style, present, rolePattern }: Said): EntryBlock[] {
  return roles.map((role, index) => {
    const time = writeRange(role, { form: style.dates, between: style.between, present }, locale);
    const sameAbove = style.grouped && roles[index - 1]?.company === role.company;
    const head = headLines(rolePattern, {
      t: role.title,
      c: style.grouped ? '' : role.company,
      p: style.showPlace ? role.place : '',
      d: hasRail(style) ? '' : time,
    });
    const banner = style.grouped && !sameAbove ? [{ left: [{ text: role.company, bold: true }], right: [] }] : [];
    return { rail: hasRail(style) ? time : null, head: [...banner, ...head], body: statements(role, style) };
  });
}

function statements({ highlights }: Role, { bullets }: Style): Block[] {
  if (bullets === 'prose') return [{ kind: 'paragraph', runs: plain(highlights.map(sentence).join(' ')) }];
  if (bullets === 'none') return highlights.map((text) => ({ kind: 'paragraph', runs: plain(sentence(text)) }));
  return highlights.map((text) => ({ kind: 'bullet', runs: plain(text) }));
}

const sentence = (text: string) =>
  /[。！.]$/.test(text) ? text : /[\u3040-\u30ff\u4e00-\u9fff]/.test(text) ? `${text}。` : `${text}.`;

function studyEntries({ person: { studies, locale }, style, schoolPattern }: Said): EntryBlock[] {
  return studies.map((study) => {
    const time = studyTime(study, style, locale);
    return {
      rail: hasRail(style) ? time : null,
      head: headLines(schoolPattern, {
        t: study.degree,
        c: study.institution,
        p: study.place ?? '',
        d: hasRail(style) ? '' : time,
      }),
      body: (study.notes ?? []).map((note) => ({
        kind: style.bullets === 'none' || style.bullets === 'prose' ? 'paragraph' : 'bullet',
        runs: plain(note),
      })),
    };
  });
}

function studyTime(study: Study, style: Style, locale: Person['locale']): string {
  const form = style.studyDates === 'same' ? style.dates : 'years';
  return style.studyDates === 'end-year'
    ? writeDate(study.end, 'years', locale)
    : writeRange(study, { form, between: style.between, present: '' }, locale);
}

function skillBlocks({ skills, locale }: Person, style: Style): Block[] {
  const comma = locale.language === 'ja' || locale.language === 'zh' ? '、' : ', ';
  return skills.flatMap(({ label, names }, index): Block[] => {
    if (style.skills === 'commas' || style.skills === 'groups' || label !== null)
      return [line([...(label === null ? [] : [{ text: `${label}: `, bold: true }]), { text: names.join(comma) }])];
    if (style.skills === 'bullets') return names.map((name) => ({ kind: 'bullet', runs: plain(name) }));
    if (style.skills === 'tags') return [{ kind: 'tags', names }];
    if (style.skills === 'levels')
      return [{ kind: 'pairs', pairs: names.map((name, at) => ({ name, value: '●●●●○'.slice((at + index) % 2, 5) })) }];
    return names.map((name) => line(plain(name)));
  });
}

function spokenBlocks({ spoken, locale }: Person, style: Style): Block[] {
  const comma = locale.language === 'ja' || locale.language === 'zh' ? '、' : ', ';
  if (style.spoken === 'pairs')
    return [{ kind: 'pairs', pairs: spoken.map(({ name, level }) => ({ name, value: level })) }];
  if (style.spoken === 'commas')
    return [line(plain(spoken.map(({ name, level }) => `${name} (${level})`).join(comma)))];
  return spoken.map(({ name, level }) =>
    line(plain(style.spoken === 'lines' ? `${name}: ${level}` : `${name} – ${level}`)),
  );
}

function certificateBlocks(random: Random, { certifications }: Person): Block[] {
  const way = random.pick(['plain', 'bullet', 'year', 'bracket']);
  if (certifications.some(({ issuer }) => issuer !== undefined)) return issuedBlocks(certifications, way);
  return certifications.map(({ name, year }): Block => {
    if (way === 'bullet') return { kind: 'bullet', runs: plain(name) };
    if (way === 'year') return line(plain(name), plain(String(year)));
    return line(plain(way === 'bracket' ? `${name} (${year})` : name));
  });
}

/** Certificates with their issuers. */
function issuedBlocks(certifications: Person['certifications'], way: string): Block[] {
  return certifications.flatMap(({ name, issuer = '', year }): Block[] => {
    if (way === 'plain') return [line([{ text: name, bold: true }]), line(plain(issuer)), line(plain(String(year)))];
    if (way === 'bullet') return [{ kind: 'bullet', runs: plain(`${name}, ${issuer}, ${year}`) }];
    if (way === 'year') return [line([{ text: name, bold: true }, { text: ` – ${issuer}` }], plain(String(year)))];
    return [line([{ text: name, bold: true }], plain(String(year))), line(plain(issuer))];
  });
}

function contactItems({
  email,
  phone,
  place,
  street,
  links,
  locale: { labels, language },
}: Person): { label: string; run: Run }[] {
  const whole = language === 'ja' || language === 'zh' || !/^\d/.test(place) ? place : `${street}, ${place}`;
  return [
    { label: labels.location, run: { text: whole } },
    { label: labels.phone, run: { text: phone } },
    { label: labels.email, run: { text: email, url: `mailto:${email}` } },
    ...links.map((link) => ({
      label: link.includes('linkedin') ? 'LinkedIn' : link.includes('github') ? 'GitHub' : 'Web',
      run: { text: link, url: link.startsWith('http') ? link : `https://${link}` },
    })),
  ];
}

function contactLines(person: Person, { contact, contactMark }: Style): Run[][] {
  const items = contactItems(person);
  const joined = (some: typeof items) =>
    some.flatMap(({ run }, index) => (index === 0 ? [run] : [{ text: contactMark }, run]));
  if (contact === 'section') return [];
  if (contact === 'line') return [joined(items)];
  if (contact === 'two-lines') return [joined(items.slice(0, 2)), joined(items.slice(2))];
  if (contact === 'stack') return items.map(({ run }) => [run]);
  return items.map(({ label, run }) => [{ text: `${label}: ` }, run]);
}

function truthOf({ person, style, rolePattern }: Said, shown: Set<string>): Truth {
  const showsPlace = style.showPlace && /\{\/?p\}/i.test(rolePattern);
  const place = contactItems(person)[0]?.run.text ?? null;
  return {
    name: person.name,
    email: person.email,
    phone: person.phone,
    location: place,
    links: person.links,
    summary: shown.has('summary') ? person.summary : null,
    experiences: person.roles.map((role) => ({
      company: role.company,
      title: role.title,
      startDate: partialDate(role.start, style.dates),
      endDate: role.end ? partialDate(role.end, style.dates) : 'present',
      location: showsPlace ? role.place : null,
      highlights: role.highlights,
    })),
    education: person.studies.map((study) => ({
      institution: study.institution,
      degree: study.degree,
      startDate:
        style.studyDates === 'end-year'
          ? null
          : partialDate(study.start, style.studyDates === 'same' ? style.dates : 'years'),
      endDate: partialDate(study.end, style.studyDates === 'same' ? style.dates : 'years'),
    })),
    skills: shown.has('skills') ? person.skills.flatMap(({ names }) => names) : [],
    certifications: shown.has('certifications') ? person.certifications.map(({ name }) => name) : [],
    languages: shown.has('languages') ? person.spoken.map(({ name }) => name) : [],
  };
}
