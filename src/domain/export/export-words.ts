/** Headings, the word for an open end, and the title of a file without a name. Our own parser recognizes the headings in every language. */
export interface ExportWords {
  resume: string;
  summary: string;
  experience: string;
  education: string;
  skills: string;
  certifications: string;
  languages: string;
  present: string;
}

const WORDS: Record<string, ExportWords> = {
  en: {
    resume: 'Resume',
    summary: 'Summary',
    experience: 'Experience',
    education: 'Education',
    skills: 'Skills',
    certifications: 'Certifications',
    languages: 'Languages',
    present: 'Present',
  },
  de: {
    resume: 'Lebenslauf',
    summary: 'Profil',
    experience: 'Berufserfahrung',
    education: 'Ausbildung',
    skills: 'Kenntnisse',
    certifications: 'Zertifikate',
    languages: 'Sprachen',
    present: 'heute',
  },
  fr: {
    resume: 'CV',
    summary: 'Profil',
    experience: 'Expérience professionnelle',
    education: 'Formation',
    skills: 'Compétences',
    certifications: 'Certifications',
    languages: 'Langues',
    present: 'présent',
  },
  es: {
    resume: 'Currículum',
    summary: 'Perfil',
    experience: 'Experiencia',
    education: 'Educación',
    skills: 'Habilidades',
    certifications: 'Certificaciones',
    languages: 'Idiomas',
    present: 'actualidad',
  },
  pt: {
    resume: 'Currículo',
    summary: 'Perfil',
    experience: 'Experiência',
    education: 'Educação',
    skills: 'Habilidades',
    certifications: 'Certificações',
    languages: 'Idiomas',
    present: 'presente',
  },
  it: {
    resume: 'Curriculum vitae',
    summary: 'Profilo',
    experience: 'Esperienza',
    education: 'Istruzione',
    skills: 'Competenze',
    certifications: 'Certificazioni',
    languages: 'Lingue',
    present: 'presente',
  },
  nl: {
    resume: 'Cv',
    summary: 'Profiel',
    experience: 'Werkervaring',
    education: 'Opleiding',
    skills: 'Vaardigheden',
    certifications: 'Certificaten',
    languages: 'Talen',
    present: 'heden',
  },
  ja: {
    resume: '職務経歴書',
    summary: '職務要約',
    experience: '職務経歴',
    education: '学歴',
    skills: 'スキル',
    certifications: '資格',
    languages: '語学',
    present: '現在',
  },
  zh: {
    resume: '简历',
    summary: '个人简介',
    experience: '工作经历',
    education: '教育背景',
    skills: '专业技能',
    certifications: '证书',
    languages: '语言能力',
    present: '至今',
  },
};

const ENGLISH = WORDS['en'] as ExportWords;

/** Falls back to English when the language is unknown or not listed. */
export function exportWords(language: string | null): ExportWords {
  return WORDS[language ?? 'en'] ?? ENGLISH;
}

export const EXPORT_LANGUAGES = Object.keys(WORDS);
