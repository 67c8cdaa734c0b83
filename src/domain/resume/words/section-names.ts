export type SectionKind =
  | 'contact'
  | 'summary'
  | 'experience'
  | 'education'
  | 'skills'
  | 'certifications'
  | 'languages'
  | 'other';

/** Common headings, folded, per language and kind. */
export const SECTION_NAMES: Record<string, Partial<Record<SectionKind, string>>> = {
  en: {
    contact:
      'contact|contact information|contact info|contact details|personal information|personal details|personal info|details|personal data',
    summary:
      'summary|professional summary|executive summary|career summary|profile|professional profile|about|about me|objective|career objective|personal statement|overview|introduction|career profile|summary of qualifications|who i am|bio|personal profile|my profile|in brief|at a glance|professional overview|in short|short profile|career overview|profile summary|professional introduction|mission statement|about this candidate|hello',
    experience:
      "experience|experiences|work experience|professional experience|employment|employment history|work history|career history|professional background|relevant experience|career|work|internships|internship experience|internship|industry experience|research experience|teaching experience|leadership experience|military experience|other experience|additional experience|selected experience|positions|positions held|professional history|employment experience|where i've worked|related experience|career experience|job history|job experience|work background|freelance experience|consulting experience|posts held|appointments|professional appointments|academic appointments|professional positions|professional roles|roles|leadership roles|work and experience|professional journey|employment record|work record|jobs",
    education:
      'education|academic background|education and training|academic history|academic qualifications|qualifications|educational background|academics|studies|education & qualifications|academic education|schooling|where i studied|educational qualifications|degrees|degrees earned|education and qualifications|studies and training|academic degrees|university education|education history|school',
    skills:
      'skills|technical skills|key skills|core skills|core competencies|competencies|skills & expertise|expertise|areas of expertise|technologies|technical expertise|technical proficiencies|technical summary|tech stack|tools|tools & technologies|tools and technologies|technical|programming skills|technical knowledge|professional skills|soft skills|hard skills|skill set|skillset|skills summary|computer skills|it skills|top skills|key competencies|proficiencies|strengths & skills|programming languages|skills & tools|skills and tools|toolbox|technical competencies|skills highlights|additional skills|other skills|technical stack|stack|clinical skills|software|tools & software|software skills|digital skills|practical skills|what i bring|abilities|capabilities|core strengths|core expertise|skills and competencies|skills and abilities',
    certifications:
      'certifications|certificates|certification|licenses|licenses & certifications|licenses and certifications|professional certifications|credentials|courses & certifications|certifications & licenses|accreditations|certifications and training|training & certifications|training and certifications|licences|licences & certifications|licences and certifications|licences and certificates|licenses and certificates|professional licenses|professional licences|licensure|licensure and certification|registrations|professional registrations|certificates and licences|certificates and licenses|certificates and courses|certificates and short courses|courses and certificates|certificates and training|professional qualifications|professional credentials|certifications and courses|training and certificates|certified|licenses and credentials|certifications and credentials',
    languages:
      'languages|language skills|spoken languages|language|foreign languages|languages spoken|language proficiency|i speak|spoken|human languages|language competencies|languages known|tongues',
    other:
      'projects|personal projects|side projects|selected projects|key projects|academic projects|project experience|relevant projects|open source|publications|patents|awards|honors|honours|achievements|awards & achievements|honors & awards|honors and awards|accomplishments|activities|extracurricular activities|extracurriculars|interests|hobbies|hobbies and interests|interests & hobbies|volunteering|volunteer experience|volunteer work|volunteer|community service|community involvement|references|referees|courses|coursework|relevant coursework|training|memberships|professional memberships|affiliations|professional affiliations|organizations|organisations|conferences|talks|speaking|presentations|profiles|links|social|social media|scholarships|additional information|miscellaneous|strengths|leadership|leadership & activities|test scores|research|declaration|footer|portfolio|military service|professional development|custom|achievements & awards|key achievements|philosophy|my time',
  },
  de: {
    contact: 'kontakt|kontaktdaten|personliche daten|personalien|zur person|personliche angaben|angaben zur person',
    summary:
      'profil|zusammenfassung|uber mich|kurzprofil|berufsprofil|berufliches profil|ziele|karriereziel|kurz gesagt|kurz zu mir|wer ich bin|kurzvorstellung|uber meine person|mein profil|personliches profil|kurzfassung|auf einen blick|zu mir',
    experience:
      'berufserfahrung|berufserfahrungen|erfahrung|berufliche erfahrung|beruflicher werdegang|werdegang|berufspraxis|praxiserfahrung|arbeitserfahrung|praktika|praktische erfahrung|berufliche laufbahn|berufstatigkeit|beruflicher hintergrund|praktische erfahrungen|anstellungen|berufliche stationen|stationen|bisherige tatigkeiten|berufserfahrung und praktika|beruflicher lebenslauf|arbeitsstellen',
    education:
      'ausbildung|bildung|bildungsweg|studium|schulbildung|akademischer werdegang|akademische ausbildung|ausbildung und studium|schulische ausbildung|studium und ausbildung|bildungsgang|aus- und weiterbildung|schule und studium|hochschulstudium',
    skills:
      'kenntnisse|fahigkeiten|fachkenntnisse|kompetenzen|it-kenntnisse|edv-kenntnisse|technische kenntnisse|besondere kenntnisse|kenntnisse und fahigkeiten|fertigkeiten|kernkompetenzen|technologien|fahigkeiten und kenntnisse|qualifikationen|edv|programmierkenntnisse|software|fachliche kompetenzen|soziale kompetenzen|methodische kompetenzen|weitere kenntnisse|ich kann|starken|it-kompetenzen|edv-kompetenzen',
    certifications:
      'zertifikate|zertifizierungen|weiterbildung|weiterbildungen|fortbildungen|zertifikate und weiterbildungen|lizenzen|weiterbildung und zertifikate|nachweise|lizenzen und zertifikate|zertifikate und lizenzen|scheine|berechtigungen|weiterbildungen und zertifikate|fortbildung|fort- und weiterbildung|zusatzqualifikationen|nachweise und scheine|kurse|kurse und zertifikate|befahigungen|befahigungsnachweise|zertifikate & weiterbildungen',
    languages:
      'sprachen|sprachkenntnisse|fremdsprachen|ich spreche|sprachen und niveau|sprachfahigkeiten|sprachliche kenntnisse',
    other:
      'projekte|interessen|hobbys|hobbies|ehrenamt|ehrenamtliches engagement|engagement|auszeichnungen|veroffentlichungen|publikationen|referenzen|mitgliedschaften|hobbys und interessen|interessen und hobbys|sonstiges|personliche interessen|fuhrerschein|stipendien',
  },
  fr: {
    contact: 'contact|coordonnees|informations personnelles',
    summary:
      'profil|profil professionnel|resume|a propos|a propos de moi|objectif|presentation|accroche|qui suis-je|en bref|mon projet|projet professionnel|profil personnel|mon profil|en quelques mots|a mon sujet',
    experience:
      'experience|experiences|experience professionnelle|experiences professionnelles|parcours professionnel|parcours|emplois|stages|experiences de travail|postes occupes|mes experiences|parcours et experiences|experiences cles|carriere',
    education:
      'formation|formations|etudes|parcours academique|diplomes|education|formation academique|formations et diplomes|diplomes et formations|cursus|scolarite|mes etudes|etudes et formations|formation initiale|formation universitaire',
    skills:
      'competences|competences techniques|competences cles|savoir-faire|outils|aptitudes|connaissances|competences informatiques|informatique|technologies|savoir-etre|qualites|logiciels|competences professionnelles|savoirs|maitrise technique|outils informatiques|mes competences|atouts',
    certifications:
      'certifications|certificats|formations complementaires|licences et certifications|habilitations|permis et habilitations|certifications et formations|diplomes complementaires|formation continue|attestations|certificats et habilitations|permis et certifications|certifications professionnelles|formations et certifications|brevets et certificats',
    languages:
      'langues|competences linguistiques|langues etrangeres|langues parlees|je parle|langues pratiquees|pratique des langues',
    other:
      "projets|centres d'interet|centres d'interets|interets|loisirs|benevolat|publications|prix|distinctions|references|associations|activites|divers|realisations|vie associative|engagements",
  },
  es: {
    contact: 'contacto|datos personales|informacion de contacto|informacion personal|datos de contacto',
    summary:
      'perfil|perfil profesional|resumen|resumen profesional|sobre mi|acerca de mi|objetivo|objetivo profesional|extracto|presentacion|quien soy|en pocas palabras|perfil personal|mi perfil|sobre mi persona|en breve',
    experience:
      'experiencia|experiencia laboral|experiencia profesional|historial laboral|trayectoria profesional|experiencias|empleo|practicas|trayectoria|experiencia de trabajo|experiencia docente|trayectoria laboral|puestos desempenados|vida laboral|trayectoria docente|carrera profesional',
    education:
      'educacion|formacion|formacion academica|estudios|datos academicos|educacion y formacion|formacion y estudios|estudios realizados|titulacion',
    skills:
      'habilidades|competencias|aptitudes|conocimientos|habilidades tecnicas|conocimientos tecnicos|informatica|tecnologias|herramientas|destrezas|conocimientos informaticos|aptitudes principales|habilidades y conocimientos|competencias clave|competencias profesionales|competencias tecnicas|habilidades clave|programas|capacidades',
    certifications:
      'certificaciones|certificados|cursos y certificaciones|formacion complementaria|cursos|licencias y certificaciones|acreditaciones|licencias|certificaciones y cursos|cursos y certificados|titulos y certificados|carnets|cursos complementarios|formacion continua|formacion continuada|certificados y cursos|permisos y licencias|habilitaciones',
    languages: 'idiomas|lenguas|idiomas que hablo|hablo|conocimiento de idiomas|nivel de idiomas',
    other:
      'proyectos|intereses|aficiones|voluntariado|publicaciones|premios|referencias|logros|reconocimientos|otros datos|otros|informacion adicional|actividades|otros datos de interes',
  },
  pt: {
    contact: 'contato|contacto|dados pessoais|informacoes pessoais|informacoes de contato',
    summary:
      'perfil|perfil profissional|resumo|resumo profissional|sobre|sobre mim|objetivo|objetivo profissional|apresentacao|sumario|quem sou|em resumo|perfil pessoal|apresentacao pessoal|sintese',
    experience:
      'experiencia|experiencias|experiencia profissional|experiencias profissionais|historico profissional|trajetoria profissional|estagios|carreira|experiencia laboral|percurso profissional|atividade profissional|vida profissional|atuacao profissional',
    education:
      'educacao|formacao|formacao academica|escolaridade|estudos|educacao e formacao|formacao escolar|academico|historico academico',
    skills:
      'habilidades|competencias|conhecimentos|habilidades tecnicas|competencias tecnicas|tecnologias|ferramentas|conhecimentos tecnicos|principais competencias|aptidoes|habilidades e competencias|informatica|qualificacoes|competencias profissionais|competencias-chave|softwares|capacidades',
    certifications:
      'certificacoes|certificados|cursos|cursos e certificacoes|formacao complementar|licencas e certificacoes|cursos complementares|certificados e cursos|certificacoes e cursos|licencas|formacao continua|cursos e certificados|habilitacoes profissionais|acreditacoes|qualificacoes e certificados',
    languages: 'idiomas|linguas|idiomas falados|linguas faladas|conhecimento de idiomas',
    other:
      'projetos|interesses|voluntariado|publicacoes|premios|referencias|conquistas|atividades|informacoes adicionais|atividades complementares|trabalho voluntario|honras e premios',
  },
  it: {
    contact: 'contatti|dati personali|informazioni personali|recapiti',
    summary:
      'profilo|profilo professionale|sommario|chi sono|su di me|obiettivo|riepilogo|presentazione|obiettivo professionale|in breve|mi presento|profilo personale|il mio profilo|in poche parole',
    experience:
      'esperienza|esperienze|esperienza professionale|esperienze professionali|esperienza lavorativa|esperienze lavorative|carriera|tirocini|percorso professionale|percorso lavorativo|incarichi|posizioni ricoperte|storia professionale|esperienze di lavoro',
    education:
      'istruzione|formazione|istruzione e formazione|studi|titoli di studio|formazione accademica|percorso di studi|educazione|percorso formativo',
    skills:
      'competenze|capacita|competenze tecniche|abilita|conoscenze|competenze informatiche|tecnologie|strumenti|conoscenze informatiche|capacita e competenze|competenze digitali|competenze professionali|competenze chiave|competenze trasversali|software|programmi|capacita tecniche|punti di forza',
    certifications:
      'certificazioni|certificati|corsi|attestati|corsi e certificazioni|corsi di formazione|abilitazioni|qualifiche|abilitazioni e certificazioni|certificazioni e corsi|patentini|corsi e attestati|certificazioni professionali|attestati e certificazioni|formazione continua|abilitazioni professionali',
    languages:
      'lingue|competenze linguistiche|conoscenze linguistiche|lingue straniere|lingue parlate|lingue conosciute|conoscenza delle lingue|lingue e livelli',
    other:
      'progetti|interessi|hobby|volontariato|pubblicazioni|premi|riconoscimenti|referenze|attivita|altre informazioni|patente|interessi e hobby',
  },
  nl: {
    contact: 'contact|contactgegevens|persoonlijke gegevens|persoonsgegevens|personalia',
    summary:
      'profiel|samenvatting|over mij|persoonlijk profiel|profielschets|doel|wie ben ik|in het kort|over mezelf|mijn profiel|kort over mij|even voorstellen',
    experience:
      'ervaring|werkervaring|professionele ervaring|loopbaan|arbeidsverleden|stages|werkzaamheden|relevante werkervaring|carriere|functies|loopbaanoverzicht|banen',
    education: 'opleiding|opleidingen|onderwijs|studie|studies|opleiding en training|scholing',
    skills:
      'vaardigheden|competenties|kennis|technische vaardigheden|computervaardigheden|kennis en vaardigheden|kerncompetenties|hulpmiddelen|software|sterke punten|professionele vaardigheden|vakkennis',
    certifications:
      "certificaten|certificeringen|cursussen|cursussen en certificaten|trainingen|trainingen en certificaten|diploma's en certificaten|bevoegdheden|getuigschriften|bijscholing|certificering|certificaten en cursussen|certificaten en licenties|licenties|cursussen en trainingen",
    languages: 'talen|taalvaardigheden|talenkennis|taalkennis|gesproken talen|ik spreek|talen en niveau',
    other:
      "projecten|interesses|hobby's|hobby's en interesses|vrijwilligerswerk|publicaties|prijzen|referenties|nevenactiviteiten|overig|activiteiten",
  },
  ja: {
    contact: '連絡先|個人情報|基本情報|本人情報|プロフィール情報',
    summary:
      '職務要約|自己pr|自己紹介|プロフィール|概要|要約|職務概要|経歴概要|サマリー|自己アピール|職歴要約|キャリアサマリー',
    experience:
      '職務経歴|職歴|職務経歴詳細|職務詳細|業務経験|経歴|勤務経歴|主な職歴|職務内容|実務経験|業務経歴|経験|キャリア|インターンシップ',
    education: '学歴|学歴・研修|教育|最終学歴|学歴・教育',
    skills:
      'スキル|活かせる経験・知識・技術|テクニカルスキル|保有スキル|技術スキル|得意分野|スキルセット|活かせるスキル|pcスキル|使用技術|専門スキル|技能|トップスキル|経験・知識・技術|活かせる経験・知識|主なスキル|能力',
    certifications: '資格|保有資格|免許・資格|資格・免許|取得資格|認定資格|免許|資格・スキル|資格・検定',
    languages: '語学|言語|語学力|語学スキル|言語スキル|外国語',
    other:
      '趣味|趣味・特技|志望動機|本人希望|本人希望記入欄|特技|受賞歴|受賞|論文|著書|プロジェクト|ボランティア|ボランティア活動|その他|備考|課外活動|研究|発表|推薦者|実績|賞罰|活動',
  },
  zh: {
    contact: '联系方式|基本信息|个人信息|基本资料|个人资料|联系信息|聯絡方式|基本資料',
    summary:
      '自我评价|个人简介|个人总结|个人优势|自我介绍|个人概述|求职意向|职业概述|简介|个人评价|职业目标|概述|自我描述|自我評價',
    experience:
      '工作经历|工作经验|职业经历|实习经历|工作背景|任职经历|工作履历|职业背景|实践经历|社会经历|实习经验|工作實習經歷|工作經歷|社会实践',
    education: '教育背景|教育经历|学历|教育|学习经历|教育程度|教育經歷|学历背景|教育信息',
    skills:
      '专业技能|技能|技能特长|职业技能|个人技能|掌握技能|技术栈|技能专长|核心技能|热门技能|专业能力|擅长技能|技能清单|技能描述|相关技能|技能与特长',
    certifications: '证书|资格证书|技能证书|职业证书|荣誉证书|资质证书|获得证书|专业证书|资格认证|培训证书',
    languages: '语言能力|语言|外语能力|语言技能|外语水平|語言能力',
    other:
      '兴趣爱好|荣誉奖项|获奖情况|项目经历|项目经验|荣誉|奖项|校园经历|爱好|发表论文|科研经历|所获荣誉|其他|志愿者经历|志愿经历|校内经历|附加信息|专利|论文',
  },
};

/** Words that hint at the kind of a heading that is not listed ("Where I have worked"). */
export const SECTION_HINTS: readonly [SectionKind, RegExp][] = [
  ['experience', /\bpositions?\b|\bappointments?\b|\bpositionen\b|tatigkeiten|\bpostes\b|\bpuestos\b|\bcargos\b/],
  [
    'education',
    /educat|academ|studie[ds]|school|universit|ausbildung|bildung|formac|formation|istruzion|opleiding|learn/,
  ],
  [
    'certifications',
    /certif|zertifi|licen[sc]|lizenz|credential|acredit|accredit|akkredit|abilitazion|habilitac|habilitation|attestat|patentin|befahig|behorigh|bevoegdh|uprawnien|registrations?\b|nachweis/,
  ],
  ['languages', /\blanguages?\b|sprach|langue|idioma|lingu|talen/],
  ['other', /project|projekt|projet|volunt|award|public|interest|hobb|achiev|honor|activit|reference|course|extra/],
  ['skills', /skill|technolog|competen|kompeten|kenntnis|habilidad|toolkit|tools|\bstack\b|expertise|know/],
  [
    'experience',
    /experien|employ|\bwork|career|\bjobs?\b|beruf|esperienz|ervaring|emploi|laboral|profission|professional (?:history|path|journey)|roles?\b|been up to/,
  ],
  ['summary', /summary|profile|about|objective|\bwho i\b/],
];
