export type SectionKind =
  | 'contact'
  | 'summary'
  | 'experience'
  | 'education'
  | 'skills'
  | 'certifications'
  | 'languages'
  | 'other';

/** Headings as people write them, folded, per language and kind. */
export const SECTION_NAMES: Record<string, Partial<Record<SectionKind, string>>> = {
  en: {
    contact:
      'contact|contact information|contact info|contact details|personal information|personal details|personal info|details|personal data',
    summary:
      'summary|professional summary|executive summary|career summary|profile|professional profile|about|about me|objective|career objective|personal statement|overview|introduction|career profile|summary of qualifications|who i am|bio',
    experience:
      "experience|experiences|work experience|professional experience|employment|employment history|work history|career history|professional background|relevant experience|career|work|internships|internship experience|internship|industry experience|research experience|teaching experience|leadership experience|military experience|other experience|additional experience|selected experience|positions|positions held|professional history|employment experience|where i've worked|related experience|career experience|job history|job experience|work background|freelance experience|consulting experience",
    education:
      'education|academic background|education and training|academic history|academic qualifications|qualifications|educational background|academics|studies|education & qualifications|academic education|schooling|where i studied|educational qualifications',
    skills:
      'skills|technical skills|key skills|core skills|core competencies|competencies|skills & expertise|expertise|areas of expertise|technologies|technical expertise|technical proficiencies|technical summary|tech stack|tools|tools & technologies|tools and technologies|technical|programming skills|technical knowledge|professional skills|soft skills|hard skills|skill set|skillset|skills summary|computer skills|it skills|top skills|key competencies|proficiencies|strengths & skills|programming languages|skills & tools|skills and tools|toolbox|technical competencies|skills highlights|additional skills|other skills|technical stack|stack',
    certifications:
      'certifications|certificates|certification|licenses|licenses & certifications|licenses and certifications|professional certifications|credentials|courses & certifications|certifications & licenses|accreditations|certifications and training|training & certifications|training and certifications',
    languages: 'languages|language skills|spoken languages|language|foreign languages',
    other:
      'projects|personal projects|side projects|selected projects|key projects|academic projects|project experience|relevant projects|open source|publications|patents|awards|honors|honours|achievements|awards & achievements|honors & awards|honors and awards|accomplishments|activities|extracurricular activities|extracurriculars|interests|hobbies|hobbies and interests|interests & hobbies|volunteering|volunteer experience|volunteer work|volunteer|community service|community involvement|references|referees|courses|coursework|relevant coursework|training|memberships|professional memberships|affiliations|professional affiliations|organizations|organisations|conferences|talks|speaking|presentations|profiles|links|social|social media|scholarships|additional information|miscellaneous|strengths|leadership|leadership & activities|test scores|research|declaration|footer|portfolio|military service|professional development|custom|achievements & awards|key achievements|philosophy|my time',
  },
  de: {
    contact: 'kontakt|kontaktdaten|personliche daten|personalien|zur person|personliche angaben|angaben zur person',
    summary: 'profil|zusammenfassung|uber mich|kurzprofil|berufsprofil|berufliches profil|ziele|karriereziel',
    experience:
      'berufserfahrung|berufserfahrungen|erfahrung|berufliche erfahrung|beruflicher werdegang|werdegang|berufspraxis|praxiserfahrung|arbeitserfahrung|praktika|praktische erfahrung|berufliche laufbahn|berufstatigkeit|beruflicher hintergrund|praktische erfahrungen|anstellungen',
    education:
      'ausbildung|bildung|bildungsweg|studium|schulbildung|akademischer werdegang|akademische ausbildung|ausbildung und studium|schulische ausbildung|studium und ausbildung|bildungsgang|aus- und weiterbildung|schule und studium|hochschulstudium',
    skills:
      'kenntnisse|fahigkeiten|fachkenntnisse|kompetenzen|it-kenntnisse|edv-kenntnisse|technische kenntnisse|besondere kenntnisse|kenntnisse und fahigkeiten|fertigkeiten|kernkompetenzen|technologien|fahigkeiten und kenntnisse|qualifikationen|edv|programmierkenntnisse',
    certifications:
      'zertifikate|zertifizierungen|weiterbildung|weiterbildungen|fortbildungen|zertifikate und weiterbildungen|lizenzen|weiterbildung und zertifikate',
    languages: 'sprachen|sprachkenntnisse|fremdsprachen',
    other:
      'projekte|interessen|hobbys|hobbies|ehrenamt|ehrenamtliches engagement|engagement|auszeichnungen|veroffentlichungen|publikationen|referenzen|mitgliedschaften|hobbys und interessen|interessen und hobbys|sonstiges|personliche interessen|fuhrerschein|stipendien',
  },
  fr: {
    contact: 'contact|coordonnees|informations personnelles',
    summary: 'profil|profil professionnel|resume|a propos|a propos de moi|objectif|presentation|accroche',
    experience:
      'experience|experiences|experience professionnelle|experiences professionnelles|parcours professionnel|parcours|emplois|stages|experiences de travail',
    education:
      'formation|formations|etudes|parcours academique|diplomes|education|formation academique|formations et diplomes|diplomes et formations|cursus|scolarite',
    skills:
      'competences|competences techniques|competences cles|savoir-faire|outils|aptitudes|connaissances|competences informatiques|informatique|technologies|savoir-etre|qualites',
    certifications: 'certifications|certificats|formations complementaires|licences et certifications',
    languages: 'langues|competences linguistiques|langues etrangeres',
    other:
      "projets|centres d'interet|centres d'interets|interets|loisirs|benevolat|publications|prix|distinctions|references|associations|activites|divers|realisations|vie associative|engagements",
  },
  es: {
    contact: 'contacto|datos personales|informacion de contacto|informacion personal|datos de contacto',
    summary:
      'perfil|perfil profesional|resumen|resumen profesional|sobre mi|acerca de mi|objetivo|objetivo profesional|extracto|presentacion',
    experience:
      'experiencia|experiencia laboral|experiencia profesional|historial laboral|trayectoria profesional|experiencias|empleo|practicas|trayectoria|experiencia de trabajo',
    education:
      'educacion|formacion|formacion academica|estudios|datos academicos|educacion y formacion|formacion y estudios|estudios realizados|titulacion',
    skills:
      'habilidades|competencias|aptitudes|conocimientos|habilidades tecnicas|conocimientos tecnicos|informatica|tecnologias|herramientas|destrezas|conocimientos informaticos|aptitudes principales|habilidades y conocimientos',
    certifications:
      'certificaciones|certificados|cursos y certificaciones|formacion complementaria|cursos|licencias y certificaciones',
    languages: 'idiomas|lenguas',
    other:
      'proyectos|intereses|aficiones|voluntariado|publicaciones|premios|referencias|logros|reconocimientos|otros datos|otros|informacion adicional|actividades|otros datos de interes',
  },
  pt: {
    contact: 'contato|contacto|dados pessoais|informacoes pessoais|informacoes de contato',
    summary:
      'perfil|perfil profissional|resumo|resumo profissional|sobre|sobre mim|objetivo|objetivo profissional|apresentacao|sumario',
    experience:
      'experiencia|experiencias|experiencia profissional|experiencias profissionais|historico profissional|trajetoria profissional|estagios|carreira|experiencia laboral',
    education:
      'educacao|formacao|formacao academica|escolaridade|estudos|educacao e formacao|formacao escolar|academico|historico academico',
    skills:
      'habilidades|competencias|conhecimentos|habilidades tecnicas|competencias tecnicas|tecnologias|ferramentas|conhecimentos tecnicos|principais competencias|aptidoes|habilidades e competencias|informatica|qualificacoes',
    certifications:
      'certificacoes|certificados|cursos|cursos e certificacoes|formacao complementar|licencas e certificacoes|cursos complementares',
    languages: 'idiomas|linguas',
    other:
      'projetos|interesses|voluntariado|publicacoes|premios|referencias|conquistas|atividades|informacoes adicionais|atividades complementares|trabalho voluntario|honras e premios',
  },
  it: {
    contact: 'contatti|dati personali|informazioni personali|recapiti',
    summary:
      'profilo|profilo professionale|sommario|chi sono|su di me|obiettivo|riepilogo|presentazione|obiettivo professionale',
    experience:
      'esperienza|esperienze|esperienza professionale|esperienze professionali|esperienza lavorativa|esperienze lavorative|carriera|tirocini|percorso professionale',
    education:
      'istruzione|formazione|istruzione e formazione|studi|titoli di studio|formazione accademica|percorso di studi|educazione|percorso formativo',
    skills:
      'competenze|capacita|competenze tecniche|abilita|conoscenze|competenze informatiche|tecnologie|strumenti|conoscenze informatiche|capacita e competenze|competenze digitali|competenze professionali',
    certifications: 'certificazioni|certificati|corsi|attestati|corsi e certificazioni|corsi di formazione',
    languages: 'lingue|competenze linguistiche|conoscenze linguistiche|lingue straniere',
    other:
      'progetti|interessi|hobby|volontariato|pubblicazioni|premi|riconoscimenti|referenze|attivita|altre informazioni|patente|interessi e hobby',
  },
  nl: {
    contact: 'contact|contactgegevens|persoonlijke gegevens|persoonsgegevens|personalia',
    summary: 'profiel|samenvatting|over mij|persoonlijk profiel|profielschets|doel',
    experience:
      'ervaring|werkervaring|professionele ervaring|loopbaan|arbeidsverleden|stages|werkzaamheden|relevante werkervaring',
    education: 'opleiding|opleidingen|onderwijs|studie|studies|opleiding en training|scholing',
    skills:
      'vaardigheden|competenties|kennis|technische vaardigheden|computervaardigheden|kennis en vaardigheden|kerncompetenties|hulpmiddelen',
    certifications:
      'certificaten|certificeringen|cursussen|cursussen en certificaten|trainingen|trainingen en certificaten',
    languages: 'talen|taalvaardigheden|talenkennis|taalkennis',
    other:
      "projecten|interesses|hobby's|hobby's en interesses|vrijwilligerswerk|publicaties|prijzen|referenties|nevenactiviteiten|overig|activiteiten",
  },
};

/** Words that tell the kind of a heading that looks like one but is in no list ("Where I have worked"). */
export const SECTION_HINTS: readonly [SectionKind, RegExp][] = [
  [
    'education',
    /educat|academ|studie[ds]|school|universit|ausbildung|bildung|formac|formation|istruzion|opleiding|learn/,
  ],
  ['certifications', /certif|zertifi|licen[sc]/],
  ['languages', /\blanguages?\b|sprach|langue|idioma|lingu|talen/],
  ['other', /project|projekt|projet|volunt|award|public|interest|hobb|achiev|honor|activit|reference|course|extra/],
  ['skills', /skill|technolog|competen|kompeten|kenntnis|habilidad|toolkit|tools|\bstack\b|expertise|know/],
  [
    'experience',
    /experien|employ|\bwork|career|\bjobs?\b|beruf|esperienz|ervaring|emploi|laboral|profission|professional (?:history|path|journey)|roles?\b|been up to/,
  ],
  ['summary', /summary|profile|about|objective|\bwho i\b/],
];
