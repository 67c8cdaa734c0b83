/** LinkedIn's section names in a profile saved as PDF. */
export interface LinkedinWords {
  contact: string;
  skills: string;
  languages: string;
  certifications: string;
  summary: string;
  experience: string;
  education: string;
  page: string;
  present: string;
  years: string;
  months: string;
}

const words = (list: string): LinkedinWords => {
  const [
    contact = '',
    skills = '',
    languages = '',
    certifications = '',
    summary = '',
    experience = '',
    education = '',
    page = '',
    present = '',
    years = '',
    months = '',
  ] = list.split('|');
  return { contact, skills, languages, certifications, summary, experience, education, page, present, years, months };
};

export const LINKEDIN_WORDS: Readonly<Record<string, LinkedinWords>> = {
  en: words(
    'Contact|Top Skills|Languages|Certifications|Summary|Experience|Education|Page # of *|Present|years|months',
  ),
  de: words(
    'Kontakt|Top-Kenntnisse|Languages|Certifications|Zusammenfassung|Berufserfahrung|Ausbildung|Page # of *|Present|Jahre|Monate',
  ),
  fr: words(
    'Coordonnées|Principales compétences|Languages|Certifications|Résumé|Expérience|Formation|Page # of *|Present|ans|mois',
  ),
  es: words(
    'Contactar|Aptitudes principales|Languages|Certifications|Extracto|Experiencia|Educación|Page # of *|Present|años|meses',
  ),
  pt: words(
    'Contato|Principais competências|Languages|Certifications|Resumo|Experiência|Formação acadêmica|Page # of *|Present|anos|meses',
  ),
  it: words(
    'Contatti|Competenze principali|Languages|Certifications|Riepilogo|Esperienza|Formazione|Page # of *|Present|anni|mesi',
  ),
  nl: words(
    'Contact|Belangrijkste vaardigheden|Languages|Certifications|Samenvatting|Ervaring|Opleiding|Page # of *|Present|jaar|maanden',
  ),
};
