import type { SectionEntryKind } from '../career-graph/section-entry.ts';

type Named = Exclude<SectionEntryKind, 'other'>;

const KINDS = [
  'project',
  'publication',
  'patent',
  'talk',
  'award',
  'volunteering',
  'membership',
  'license',
  'course',
  'reference',
  'interest',
] as const satisfies readonly Named[];

/** Headings of sections by language, in the order of {@link KINDS}. Our own parser recognizes them in every language that it reads. */
const HEADINGS: Record<string, string> = {
  en: 'Projects|Publications|Patents|Talks|Awards|Volunteering|Memberships|Licenses|Courses|References|Interests',
  de: 'Projekte|Veröffentlichungen|Patente|Vorträge|Auszeichnungen|Ehrenamt|Mitgliedschaften|Zulassungen|Weiterbildung|Referenzen|Interessen',
  fr: 'Projets|Publications|Brevets|Conférences|Distinctions|Bénévolat|Affiliations|Permis et licences|Formations complémentaires|Références|Centres d’intérêt',
  es: 'Proyectos|Publicaciones|Patentes|Ponencias|Premios|Voluntariado|Afiliaciones|Licencias|Cursos|Referencias|Intereses',
  pt: 'Projetos|Publicações|Patentes|Palestras|Prêmios|Voluntariado|Associações|Licenças|Cursos|Referências|Interesses',
  it: 'Progetti|Pubblicazioni|Brevetti|Conferenze|Premi|Volontariato|Affiliazioni|Abilitazioni|Corsi|Referenze|Interessi',
  nl: 'Projecten|Publicaties|Patenten|Lezingen|Prijzen|Vrijwilligerswerk|Lidmaatschappen|Licenties|Cursussen|Referenties|Interesses',
  ar: 'المشاريع|المنشورات|براءات الاختراع|المحاضرات|الجوائز|العمل التطوعي|العضويات|التراخيص|الدورات|المراجع|الاهتمامات',
  he: 'פרויקטים|פרסומים|פטנטים|הרצאות|פרסים|התנדבות|חברות בארגונים|רישיונות|קורסים|ממליצים|תחומי עניין',
  ja: 'プロジェクト|著作・論文|特許|講演|受賞歴|ボランティア活動|所属団体|免許|受講歴|推薦者|趣味',
  zh: '项目经历|发表论文|专利|演讲|获奖经历|志愿者经历|社团成员|执业资格|培训经历|推荐人|兴趣爱好',
  ko: '프로젝트|논문 및 저서|특허|강연|수상|봉사 활동|소속 단체|면허|교육 이수|추천인|관심사',
  ru: 'Проекты|Публикации|Патенты|Выступления|Награды|Волонтёрство|Членство в организациях|Лицензии|Курсы|Рекомендации|Интересы',
};

const tables = new Map(
  Object.entries(HEADINGS).map(([language, words]) => {
    const all = words.split('|');
    return [language, new Map<SectionEntryKind, string>(KINDS.map((kind, index) => [kind, all[index] ?? '']))];
  }),
);

/** The heading of a section in a language, or in English for languages that are not listed. */
export function sectionHeading(
  { kind, heading }: { kind: SectionEntryKind; heading: string | null },
  language: string | null,
): string {
  const words = tables.get(language ?? 'en') ?? tables.get('en');
  return words?.get(kind) ?? heading ?? '';
}

/** All headings that exports can have, with their kinds, for readers. */
export const SECTION_HEADINGS: readonly [kind: SectionEntryKind, heading: string][] = [...tables.values()].flatMap(
  (words) => [...words],
);
