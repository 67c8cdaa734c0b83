import type { Locale, Profession } from '../resumes/people/locale.ts';

/** Ways to weaken or deny a statement, in front of it and behind it, and to lessen a title. `*` is the statement or title. */
const HEDGES: Record<string, { statements: string; titles: string }> = {
  en: {
    statements: 'Helped with: *|Did not complete: *|* (planned)|Observed: *|Supported the team: *|*, under supervision',
    titles: 'Assistant *|* (Intern)|Acting *|Deputy *|* Trainee',
  },
  de: {
    statements: 'Mithilfe bei: *|Nicht abgeschlossen: *|* (geplant)|Unterstützung: *|*, unter Anleitung',
    titles: 'Stellvertretende *|* (Praktikum)|Kommissarische *|Assistenz *',
  },
  fr: {
    statements: 'Participation : *|Non abouti : *|* (prévu)|Appui : *|*, sous supervision',
    titles: 'Adjoint *|* (stage)|* stagiaire',
  },
  es: {
    statements: 'Apoyo: *|No completado: *|* (previsto)|*, bajo supervisión',
    titles: 'Ayudante de *|* (prácticas)|* interino',
  },
  pt: {
    statements: 'Apoio: *|Não concluído: *|* (previsto)|*, sob supervisão',
    titles: 'Auxiliar de *|* (estágio)|* interino',
  },
  it: {
    statements: 'Supporto: *|Non completato: *|* (previsto)|*, sotto supervisione',
    titles: 'Vice *|* (tirocinio)|Aiuto *',
  },
  nl: {
    statements: 'Hulp bij: *|Niet afgerond: *|* (gepland)|*, onder begeleiding',
    titles: 'Assistent *|* (stage)|Waarnemend *',
  },
  ja: { statements: '補助：*|未完了：*|*（予定）', titles: '*補佐|*（見習い）' },
  zh: { statements: '协助：*|未完成：*|*（计划中）', titles: '助理*|*（实习）' },
};

/** The same language with hedges in every second statement and every third title. */
export function withHedges(locale: Locale): Locale {
  const hedges = HEDGES[locale.language];
  if (!hedges) return locale;
  const hedged = (list: string, hedge: string, every: number) => {
    const ways = hedge.split('|');
    return list
      .split('|')
      .map((text, index) =>
        index % every === 0 ? (ways[(index / every) % ways.length] ?? '*').replace('*', text) : text,
      )
      .join('|');
  };
  const change = (profession: Profession): Profession => ({
    ...profession,
    highlights: hedged(profession.highlights, hedges.statements, 2),
    titles: hedged(profession.titles, hedges.titles, 3),
  });
  return { ...locale, professions: locale.professions.map(change) };
}
