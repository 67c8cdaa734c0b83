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
}

export type Headings = Record<'work' | 'education' | 'skills' | 'languages' | 'certificates' | 'summary', string>;

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
  }).map(([language, words]) => {
    const [work = '', education = '', skills = '', languages = '', certificates = '', summary = ''] = words.split('|');
    return [language, { work, education, skills, languages, certificates, summary }];
  }),
);
