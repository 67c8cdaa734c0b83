/** Groups of known skills, and of all others. */
export const SKILL_GROUPS = [
  'programming',
  'frameworks',
  'data',
  'cloud',
  'tools',
  'projects',
  'business',
  'people',
  'health',
  'design',
  'others',
] as const;

export type SkillGroup = (typeof SKILL_GROUPS)[number];

/** Names per language, in the order of the groups. */
const NAMES: Record<string, string> = {
  en: 'Programming languages|Frameworks and libraries|Data and databases|Cloud and operations|Tools|Product and projects|Business and finance|People and communication|Health and care|Design|Further skills',
  de: 'Programmiersprachen|Frameworks und Bibliotheken|Daten und Datenbanken|Cloud und Betrieb|Werkzeuge|Produkt und Projekte|Wirtschaft und Finanzen|Führung und Kommunikation|Gesundheit und Pflege|Gestaltung|Weitere Kenntnisse',
  fr: 'Langages de programmation|Frameworks et bibliothèques|Données et bases de données|Cloud et exploitation|Outils|Produit et projets|Gestion et finance|Management et communication|Santé et soins|Conception graphique|Autres compétences',
  es: 'Lenguajes de programación|Frameworks y bibliotecas|Datos y bases de datos|Nube y operaciones|Herramientas|Producto y proyectos|Negocio y finanzas|Personas y comunicación|Salud y cuidados|Diseño|Otras competencias',
  pt: 'Linguagens de programação|Frameworks e bibliotecas|Dados e bases de dados|Nuvem e operações|Ferramentas|Produto e projetos|Negócios e finanças|Pessoas e comunicação|Saúde e cuidados|Criação e design|Outras competências',
  it: 'Linguaggi di programmazione|Framework e librerie|Dati e basi di dati|Cloud e infrastruttura|Strumenti|Prodotto e progetti|Economia e finanza|Persone e comunicazione|Salute e assistenza|Grafica e progettazione|Altre competenze',
  nl: 'Programmeertalen|Frameworks en bibliotheken|Data en databases|Cloud en beheer|Hulpmiddelen|Product en projecten|Bedrijf en financiën|Mensen en communicatie|Gezondheid en zorg|Vormgeving|Overige vaardigheden',
  ar: 'لغات البرمجة|أطر العمل والمكتبات|البيانات وقواعد البيانات|السحابة والتشغيل|الأدوات|المنتجات والمشاريع|الأعمال والمالية|القيادة والتواصل|الصحة والرعاية|التصميم|مهارات أخرى',
  he: 'שפות תכנות|מסגרות וספריות|נתונים ומסדי נתונים|ענן ותפעול|כלים|מוצר ופרויקטים|עסקים וכספים|אנשים ותקשורת|בריאות וטיפול|עיצוב|מיומנויות נוספות',
  ja: 'プログラミング言語|フレームワーク・ライブラリ|データ・データベース|クラウド・運用|ツール|プロダクト・プロジェクト|ビジネス・財務|リーダーシップ・コミュニケーション|医療・介護|デザイン|その他のスキル',
  zh: '编程语言|框架与库|数据与数据库|云与运维|工具|产品与项目|商务与财务|团队与沟通|医疗与护理|设计|其他技能',
  ko: '프로그래밍 언어|프레임워크와 라이브러리|데이터와 데이터베이스|클라우드와 운영|도구|제품과 프로젝트|비즈니스와 재무|리더십과 커뮤니케이션|의료와 돌봄|디자인|기타 기술',
  ru: 'Языки программирования|Фреймворки и библиотеки|Данные и базы данных|Облака и эксплуатация|Инструменты|Продукт и проекты|Бизнес и финансы|Люди и коммуникация|Здоровье и уход|Дизайн|Прочие навыки',
};

const LISTS = new Map(Object.entries(NAMES).map(([language, names]) => [language, names.split('|')]));

/** Falls back to English for other languages. */
export function groupName(group: SkillGroup, language: string | null): string {
  const names = LISTS.get(language?.slice(0, 2) ?? 'en') ?? LISTS.get('en');
  return names?.[SKILL_GROUPS.indexOf(group)] ?? group;
}

/** The group that a name in any language stands for; null for a heading of the owner's own. */
export function groupNamed(name: string): SkillGroup | null {
  for (const names of LISTS.values()) {
    const group = SKILL_GROUPS[names.indexOf(name)];
    if (group !== undefined) return group;
  }
  return null;
}
