import type { Section } from '../completeness/graph-snapshot.ts';

/** Sections that a visitor can navigate to; the others are part of the page's frame. */
export type NavigableSection = Exclude<Section, 'navigation' | 'images'>;

/** Section names per language. */
const LABELS: Record<string, Record<NavigableSection, string>> = {
  en: { story: 'Story', achievements: 'Achievements', timeline: 'Experience', skills: 'Skills', logos: 'Companies' },
  de: {
    story: 'Über mich',
    achievements: 'Erfolge',
    timeline: 'Werdegang',
    skills: 'Fähigkeiten',
    logos: 'Unternehmen',
  },
  fr: {
    story: 'À propos',
    achievements: 'Réalisations',
    timeline: 'Parcours',
    skills: 'Compétences',
    logos: 'Entreprises',
  },
  es: { story: 'Sobre mí', achievements: 'Logros', timeline: 'Experiencia', skills: 'Habilidades', logos: 'Empresas' },
  pt: {
    story: 'Sobre mim',
    achievements: 'Conquistas',
    timeline: 'Experiência',
    skills: 'Competências',
    logos: 'Empresas',
  },
  it: { story: 'Chi sono', achievements: 'Risultati', timeline: 'Esperienza', skills: 'Competenze', logos: 'Aziende' },
  nl: {
    story: 'Over mij',
    achievements: 'Resultaten',
    timeline: 'Ervaring',
    skills: 'Vaardigheden',
    logos: 'Bedrijven',
  },
  ar: { story: 'نبذة', achievements: 'الإنجازات', timeline: 'الخبرات', skills: 'المهارات', logos: 'الشركات' },
  he: { story: 'אודות', achievements: 'הישגים', timeline: 'ניסיון', skills: 'מיומנויות', logos: 'חברות' },
  ja: { story: '紹介', achievements: '実績', timeline: '職歴', skills: 'スキル', logos: '勤務先' },
  zh: { story: '简介', achievements: '成就', timeline: '经历', skills: '技能', logos: '公司' },
  ko: { story: '소개', achievements: '성과', timeline: '경력', skills: '기술', logos: '회사' },
  ru: { story: 'О себе', achievements: 'Достижения', timeline: 'Опыт', skills: 'Навыки', logos: 'Компании' },
};

/** Falls back to English for unknown languages. */
export function sectionLabel(section: NavigableSection, language: string | null): string {
  return (LABELS[language?.slice(0, 2) ?? 'en'] ?? LABELS['en'])?.[section] ?? section;
}
