/** A person written by hand, whose trade and words the parser's lists don't know. Dates are `YYYY-MM`. */
export interface Stranger {
  id: string;
  language: string;
  name: string;
  label: string;
  email: string;
  phone: string;
  city: string;
  region: string;
  url: string;
  summary: string;
  /** Headings in the words of the trade. */
  headings: Headings;
  work: { title: string; org: string; place: string; from: string; to: string | null; lines: string[] }[];
  education: { school: string; degree: string; from: string; to: string }[];
  skills: { name: string; items: string[] }[];
  languages: [name: string, level: string][];
  certificates: [name: string, issuer: string, date: string][];
  /** Entries that aren't part of the truth, but stand in real resumes and can be mistaken for roles or certificates. */
  extras?: {
    projects: [name: string, description: string, date: string][];
    awards: [title: string, awarder: string, date: string][];
    volunteer: [position: string, organization: string, from: string][];
    interests: string[];
    publications: [name: string, publisher: string, date: string][];
    references: [name: string, text: string][];
  };
}

export type ExtraKind = keyof NonNullable<Stranger['extras']>;

export type Headings = Record<'work' | 'education' | 'skills' | 'languages' | 'certificates' | 'summary', string> &
  Partial<Record<ExtraKind, string>>;

/** The usual headings of a language. */
export const USUAL: Record<string, Headings> = Object.fromEntries(
  Object.entries({
    en: 'Experience|Education|Skills|Languages|Certifications|Summary',
    de: 'Berufserfahrung|Ausbildung|Kenntnisse|Sprachen|Zertifikate|Profil',
    fr: 'Expérience professionnelle|Formation|Compétences|Langues|Certifications|Profil',
    es: 'Experiencia laboral|Formación|Competencias|Idiomas|Certificados|Perfil',
    it: 'Esperienza lavorativa|Istruzione|Competenze|Lingue|Certificazioni|Profilo',
    nl: 'Werkervaring|Opleiding|Vaardigheden|Talen|Certificaten|Profiel',
    pl: 'Doświadczenie zawodowe|Wykształcenie|Umiejętności|Języki|Certyfikaty|Podsumowanie',
    sv: 'Arbetslivserfarenhet|Utbildning|Kompetenser|Språk|Certifikat|Profil',
    cs: 'Pracovní zkušenosti|Vzdělání|Dovednosti|Jazyky|Certifikáty|Profil',
    tr: 'İş deneyimi|Eğitim|Beceriler|Diller|Sertifikalar|Özet',
    pt: 'Experiência profissional|Formação académica|Competências|Idiomas|Certificações|Perfil',
    da: 'Erhvervserfaring|Uddannelse|Kompetencer|Sprog|Certifikater|Profil',
    ja: '職歴|学歴|スキル|語学|資格|自己紹介',
    zh: '工作经历|教育经历|专业技能|语言能力|证书|个人简介',
    ko: '경력|학력|보유 기술|외국어|자격증|자기소개',
  }).map(([language, words]) => {
    const [work = '', education = '', skills = '', languages = '', certificates = '', summary = ''] = words.split('|');
    return [language, { work, education, skills, languages, certificates, summary }];
  }),
);

/** The usual headings of sections beside those. */
export const USUAL_EXTRAS: Record<string, Record<ExtraKind, string>> = Object.fromEntries(
  Object.entries({
    en: 'Projects|Awards|Volunteering|Interests|Publications|References',
    de: 'Projekte|Auszeichnungen|Ehrenamt|Interessen|Veröffentlichungen|Referenzen',
    fr: "Projets|Distinctions|Bénévolat|Centres d'intérêt|Publications|Références",
    es: 'Proyectos|Premios|Voluntariado|Intereses|Publicaciones|Referencias',
    pt: 'Projetos|Prémios|Voluntariado|Interesses|Publicações|Referências',
    it: 'Progetti|Premi|Volontariato|Interessi|Pubblicazioni|Referenze',
    nl: 'Projecten|Onderscheidingen|Vrijwilligerswerk|Interesses|Publicaties|Referenties',
    da: 'Projekter|Priser|Frivilligt arbejde|Interesser|Publikationer|Referencer',
    ja: 'プロジェクト|受賞歴|ボランティア|趣味|著作|推薦者',
    zh: '项目|获奖情况|志愿服务|兴趣爱好|发表|推荐人',
    ko: '프로젝트|수상 경력|봉사 활동|취미|출판|추천인',
  }).map(([language, words]) => {
    const [projects = '', awards = '', volunteer = '', interests = '', publications = '', references = ''] =
      words.split('|');
    return [language, { projects, awards, volunteer, interests, publications, references }];
  }),
);
