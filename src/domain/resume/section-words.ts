/** Parts of a resume that are told by their headings. */
export type SectionKind = 'summary' | 'experience' | 'education' | 'skills' | 'certifications' | 'languages' | 'other';

/** Headings as they are written in English, German, French, Spanish, Portuguese, Italian and Dutch; folded: lower case, no accents. */
const HEADINGS: Record<SectionKind, string[]> = {
  summary: [
    'summary',
    'profile',
    'about',
    'about me',
    'professional summary',
    'career summary',
    'executive summary',
    'objective',
    'career objective',
    'professional profile',
    'profil',
    'uber mich',
    'zusammenfassung',
    'kurzprofil',
    'a propos',
    'resume',
    'perfil',
    'resumen',
    'perfil profesional',
    'sobre mi',
    'resumo',
    'perfil profissional',
    'sobre mim',
    'profilo',
    'profiel',
    'over mij',
  ],
  experience: [
    'experience',
    'work experience',
    'professional experience',
    'employment',
    'employment history',
    'work history',
    'career history',
    'relevant experience',
    'industry experience',
    'experiences',
    'berufserfahrung',
    'beruflicher werdegang',
    'berufspraxis',
    'experience professionnelle',
    'experiences professionnelles',
    'experiencia',
    'experiencia laboral',
    'experiencia profesional',
    'experiencia profissional',
    'esperienza',
    'esperienza lavorativa',
    'esperienze professionali',
    'esperienza professionale',
    'werkervaring',
    'ervaring',
  ],
  education: [
    'education',
    'education and training',
    'academic background',
    'academic qualifications',
    'qualifications',
    'ausbildung',
    'bildung',
    'bildungsweg',
    'studium',
    'schulbildung',
    'formation',
    'formations',
    'etudes',
    'educacion',
    'formacion',
    'formacion academica',
    'educacao',
    'formacao',
    'formacao academica',
    'istruzione',
    'istruzione e formazione',
    'formazione',
    'opleiding',
    'opleidingen',
  ],
  skills: [
    'skills',
    'technical skills',
    'core skills',
    'key skills',
    'core competencies',
    'competencies',
    'technologies',
    'skills and technologies',
    'expertise',
    'areas of expertise',
    'kenntnisse',
    'fahigkeiten',
    'kompetenzen',
    'it-kenntnisse',
    'competences',
    'habilidades',
    'competencias',
    'habilidades tecnicas',
    'competenze',
    'vaardigheden',
  ],
  certifications: [
    'certifications',
    'certificates',
    'licenses and certifications',
    'licenses & certifications',
    'certifications and licenses',
    'zertifikate',
    'zertifizierungen',
    'certificaciones',
    'certificacoes',
    'certificazioni',
    'certificaten',
  ],
  languages: ['languages', 'language skills', 'sprachen', 'sprachkenntnisse', 'langues', 'idiomas', 'lingue', 'talen'],
  other: [
    'projects',
    'personal projects',
    'publications',
    'awards',
    'honors',
    'honours',
    'awards and honors',
    'volunteering',
    'volunteer experience',
    'volunteer work',
    'interests',
    'hobbies',
    'references',
    'activities',
    'extracurricular activities',
    'courses',
    'leadership',
    'contact',
    'links',
    'projekte',
    'publikationen',
    'auszeichnungen',
    'ehrenamt',
    'interessen',
    'referenzen',
    'kontakt',
    'projets',
    "centres d'interet",
    'benevolat',
    'loisirs',
    'proyectos',
    'intereses',
    'voluntariado',
    'projetos',
    'interesses',
    'progetti',
    'interessi',
    'projecten',
    "interesses en hobby's",
  ],
};

const KINDS = new Map(
  Object.entries(HEADINGS).flatMap(([kind, words]) => words.map((word) => [word, kind as SectionKind] as const)),
);

/** The section that a line opens; null when it is no heading. */
export function sectionOf(line: string): SectionKind | null {
  const folded = line
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[:\s]+$/, '')
    .replace(/^[\s#*_-]+|[*_]+$/g, '')
    .replace(/\s+/g, ' ');
  return KINDS.get(folded) ?? null;
}

/** Words that only titles of roles have, in the same languages; folded. */
export const TITLE_WORDS =
  /\b(engineer|developer|manager|director|analyst|consultant|lead|head|officer|intern|internship|trainee|designer|scientist|researcher|architect|administrator|specialist|coordinator|assistant|associate|nurse|teacher|lecturer|professor|president|founder|co-founder|cto|ceo|cfo|coo|vp|accountant|technician|programmer|editor|writer|representative|supervisor|executive|advisor|planner|buyer|recruiter|partner|principal|owner|tutor|fellow|leiter(in)?|entwickler(in)?|ingenieur(in)?|berater(in)?|geschaftsfuhrer(in)?|werkstudent(in)?|praktikant(in)?|sachbearbeiter(in)?|referent(in)?|ingenieure?|developpeu(r|se)|directeur|directrice|responsable|chef|charge|stagiaire|ingenier[oa]|desarrollador(a)?|gerente|director(a)?|analista|consultor(a)?|jefe|jefa|becari[oa]|engenheir[oa]|desenvolvedor(a)?|estagiari[oa]|ingegnere|sviluppatore|responsabile|direttore|consulente|tirocinante|ontwikkelaar|adviseur|stagiair|medewerker)\b/;

/** Words that only degrees and places of learning have; folded. */
export const DEGREE_WORDS =
  /\b(bachelor|master|b\.?\s?sc|m\.?\s?sc|b\.?a|m\.?a|b\.?eng|m\.?eng|mba|ph\.?\s?d|doctor|doctorate|diplom|diploma|abitur|licence|licenciatura|laurea|grado|graduado|degree|associate of|bachillerato|mestrado|maestria|certificate in)\b/;
export const SCHOOL_WORDS =
  /\b(university|universitat|universite|universidad|universidade|universita|universiteit|college|school|institute|institut|instituto|academy|hochschule|gymnasium|ecole|polytechnic|politecnico|faculty)\b/;

/** Lower case without accents, for the patterns above. */
export function foldWords(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
