import type { Block, EntryBlock, SectionBlock } from './document.ts';
import { inventedHeading } from './people/unfamiliar.ts';
import type { Person } from './people/person.ts';
import type { Random } from './random.ts';
import type { Style } from './style.ts';

const HEADINGS: Record<string, string> = {
  en: 'Projects|Awards|Publications|Volunteering|References|Selected Projects|Activities|Honors & Awards|Memberships|Open Source',
  de: 'Projekte|Auszeichnungen|Publikationen|Ehrenamt|Referenzen|Sonstiges|Mitgliedschaften',
  fr: 'Projets|Distinctions|Publications|Bénévolat|Références|Divers',
  es: 'Proyectos|Premios|Publicaciones|Voluntariado|Referencias',
  pt: 'Projetos|Prêmios|Publicações|Voluntariado|Referências',
  it: 'Progetti|Premi|Pubblicazioni|Volontariato|Referenze',
  nl: 'Projecten|Prijzen|Publicaties|Vrijwilligerswerk|Referenties',
  ja: '活動|受賞歴|趣味',
  zh: '项目经验|获奖情况|兴趣爱好',
};

/** Up to two sections that belong to no field of a career graph: projects, awards, publications, references. */
export function otherSections(random: Random, person: Person, style: Style): SectionBlock[] {
  const { locale } = person;
  const names = HEADINGS[locale.language] ?? HEADINGS['en'] ?? '';
  return Array.from({ length: random.pick([0, 0, 1, 1, 2]) }, () => ({
    kind: 'other' as const,
    heading: random.chance(0.45) ? inventedHeading(random, locale) : random.word(names),
    ...contentOf(random, person, style),
  }));
}

function contentOf(random: Random, person: Person, style: Style): Pick<SectionBlock, 'entries' | 'blocks'> {
  const way = random.pick([
    ...['projects', 'projects', 'projects', 'lines', 'bullets', 'publications', 'publications', 'references'],
    ...['honors', 'honors', 'talks', 'grants', 'members'],
  ]);
  const items = Array.from({ length: random.int(2, 4) });
  if (way === 'projects') return { entries: items.map(() => project(random, person, style)), blocks: [] };
  return { entries: [], blocks: items.map(() => itemOf(random, person, way)) };
}

function itemOf(random: Random, person: Person, way: string): Block {
  const { locale } = person;
  const text = (words: number) => phrase(random, person, words);
  const year = String(random.int(2009, 2024));
  const someone = () => `${random.word(locale.given)} ${random.word(locale.family)}`;
  switch (way) {
    case 'lines':
      return {
        kind: 'line',
        line: { left: [{ text: text(random.int(2, 6)) }], right: random.chance(0.5) ? [{ text: year }] : [] },
      };
    case 'bullets':
      return { kind: 'bullet', runs: [{ text: text(random.int(2, 9)) + (random.chance(0.4) ? `, ${year}` : '') }] };
    case 'publications': {
      const source = `${text(random.int(5, 10))}. ${text(2)}, ${random.int(2, 40)}, ${random.int(10, 90)}–${random.int(91, 200)}.`;
      const authors = `${random.word(locale.family)}, ${random.word(locale.given).slice(0, 1)}.`;
      return { kind: random.chance(0.5) ? 'paragraph' : 'bullet', runs: [{ text: `${authors} (${year}). ${source}` }] };
    }
    case 'honors':
      return { kind: 'bullet', runs: [{ text: `${text(random.int(2, 5))} (${year})` }] };
    case 'talks':
      return {
        kind: 'bullet',
        runs: [{ text: `${text(random.int(3, 7))} — ${random.word(locale.companies)} (${year})` }],
      };
    case 'grants': {
      const giver = random.word(random.chance(0.5) ? locale.companies : locale.schools);
      return {
        kind: 'line',
        line: { left: [{ text: text(random.int(2, 4)), bold: true }, { text: `, ${giver}` }], right: [{ text: year }] },
      };
    }
    case 'members': {
      const since = `${year} – ${Number(year) + random.int(1, 6)}`;
      return {
        kind: 'line',
        line: {
          left: [{ text: `${text(random.int(1, 3))}, ${random.word(locale.companies)}` }],
          right: [{ text: since }],
        },
      };
    }
    default: {
      const titles = random.pick(locale.professions).titles;
      const left = `${someone()}, ${random.word(titles)}, ${random.word(locale.companies)}`;
      return { kind: 'line', line: { left: [{ text: left }], right: [] } };
    }
  }
}

function project(random: Random, person: Person, { bullets }: Style): EntryBlock {
  const skills = person.skills.flatMap(({ names }) => names);
  const tools = random.chance(0.4) ? [{ text: ` | ${random.some(skills, 3).join(', ')}` }] : [];
  const right = random.chance(0.5) ? [{ text: String(random.int(2009, 2024)) }] : [];
  const kind = bullets === 'none' || bullets === 'prose' ? 'paragraph' : 'bullet';
  return {
    rail: null,
    head: [{ left: [{ text: phrase(random, person, random.int(1, 3)), bold: true }, ...tools], right }],
    body: Array.from({ length: random.int(1, 3) }, () => ({
      kind,
      runs: [{ text: phrase(random, person, random.int(5, 14)) + (random.chance(0.5) ? '.' : '') }],
    })),
  };
}

/** Words from the language's own sentences. */
function phrase(random: Random, { locale }: Person, count: number): string {
  const { highlights, summary } = random.pick(locale.professions);
  const words = `${highlights}|${summary}`
    .replace(/\{.\}/g, '')
    .split(/[\s|,]+/)
    .filter((word) => /^\p{L}{3,}$/u.test(word));
  const at = random.int(0, Math.max(0, words.length - count));
  const text = words.slice(at, at + count).join(' ');
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
