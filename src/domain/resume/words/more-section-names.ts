import type { SectionKind } from './section-names.ts';

/** Common headings of languages that the parser reads without knowing much else of them; `section-names.ts` has those it knows well. */
export const MORE_SECTION_NAMES: Record<string, Partial<Record<SectionKind, string>>> = {
  pl: {
    contact: 'kontakt|dane osobowe|dane kontaktowe|informacje kontaktowe',
    summary:
      'podsumowanie|profil|profil zawodowy|o mnie|cel zawodowy|podsumowanie zawodowe|krótko o mnie|o sobie|profil osobisty',
    experience:
      'doświadczenie|doświadczenie zawodowe|przebieg kariery|historia zatrudnienia|zatrudnienie|kariera zawodowa|praktyki|staże i praktyki|przebieg pracy zawodowej|praca|praca zawodowa|kariera|ścieżka kariery',
    education: 'wykształcenie|edukacja|przebieg edukacji|studia|nauka',
    skills: 'umiejętności|kompetencje|umiejętności techniczne|kluczowe umiejętności|technologie|narzędzia',
    certifications:
      'certyfikaty|kursy|szkolenia|kursy i szkolenia|certyfikaty i kursy|uprawnienia|kursy i certyfikaty|szkolenia i certyfikaty|certyfikaty i uprawnienia|uprawnienia i certyfikaty|licencje|uprawnienia i kursy',
    languages: 'języki|języki obce|znajomość języków|znajomość języków obcych',
    other:
      'zainteresowania|hobby|projekty|referencje|publikacje|wolontariat|nagrody|osiągnięcia|dodatkowe informacje|działalność',
  },
  cs: {
    contact: 'kontakt|kontaktní údaje|osobní údaje|osobní informace',
    summary: 'profil|shrnutí|o mně|souhrn|profesní profil|profesní souhrn|cíl|krátce o mně|něco o mně|osobní profil',
    experience:
      'zkušenosti|pracovní zkušenosti|praxe|pracovní praxe|profesní zkušenosti|kariéra|zaměstnání|profesní praxe|kde jsem pracoval|kde jsem pracovala|práce',
    education: 'vzdělání|studium|vzdělávání|dosažené vzdělání',
    skills: 'dovednosti|znalosti|schopnosti|znalosti a dovednosti|kompetence|technologie|počítačové znalosti|nástroje',
    certifications:
      'certifikáty|certifikace|kurzy|školení|kurzy a certifikáty|kurzy a školení|osvědčení|certifikáty a kurzy|oprávnění|licence|průkazy a oprávnění',
    languages: 'jazyky|jazykové znalosti|cizí jazyky|jazykové dovednosti',
    other: 'zájmy|koníčky|projekty|reference|publikace|dobrovolnictví|ocenění|ostatní|další informace|zájmy a koníčky',
  },
  sk: {
    contact: 'kontakt|kontaktné údaje|osobné údaje',
    summary: 'profil|zhrnutie|o mne|súhrn|profesijný profil',
    experience: 'skúsenosti|pracovné skúsenosti|prax|pracovná prax|kariéra|zamestnanie|profesijné skúsenosti',
    education: 'vzdelanie|štúdium|vzdelávanie',
    skills: 'zručnosti|znalosti|schopnosti|kompetencie|technológie',
    certifications: 'certifikáty|kurzy|školenia|kurzy a školenia|osvedčenia',
    languages: 'jazyky|jazykové znalosti|cudzie jazyky',
    other: 'záujmy|koníčky|projekty|referencie|publikácie|dobrovoľníctvo|ocenenia|ďalšie informácie',
  },
  sv: {
    contact: 'kontakt|kontaktuppgifter|personuppgifter|personliga uppgifter',
    summary:
      'profil|sammanfattning|om mig|presentation|kort om mig|personligt brev|lite om mig|om mig själv|i korthet|personlig profil',
    experience:
      'erfarenhet|erfarenheter|arbetslivserfarenhet|arbetslivserfarenheter|yrkeserfarenhet|anställningar|arbetserfarenhet|tidigare anställningar|praktik|jobb|arbete|arbetsliv|yrkesliv|uppdrag och anställningar',
    education: 'utbildning|utbildningar|studier|skolgång|skola|skolor|studiebakgrund',
    skills:
      'kompetenser|kompetens|färdigheter|kunskaper|tekniska färdigheter|it-kunskaper|datakunskaper|verktyg|tekniker|kan|detta kan jag|kompetensområden|system och verktyg',
    certifications:
      'certifikat|certifieringar|kurser|kurser och certifikat|licenser|intyg|vidareutbildning|behörigheter|behörigheter och kurser|certifikat och behörigheter|legitimation|körkort och behörigheter',
    languages: 'språk|språkkunskaper|språkfärdigheter',
    other:
      'intressen|fritidsintressen|projekt|referenser|publikationer|volontärarbete|ideellt arbete|övrigt|utmärkelser|uppdrag|fritid',
  },
  da: {
    contact: 'kontakt|kontaktoplysninger|personlige oplysninger|persondata',
    summary: 'profil|resumé|om mig|sammenfatning|kort om mig|profiltekst|om mig selv|kort fortalt|personlig profil',
    experience:
      'erfaring|erhvervserfaring|arbejdserfaring|ansættelser|joberfaring|karriere|professionel erfaring|praktik|jobs|job|arbejde|arbejdsliv',
    education: 'uddannelse|uddannelser|studier|skolegang',
    skills: 'kompetencer|færdigheder|kvalifikationer|it-kompetencer|tekniske kompetencer|værktøjer|faglige kompetencer',
    certifications:
      'certifikater|certificeringer|kurser|kurser og certifikater|efteruddannelse|licenser|certifikater og kurser|kurser og certificeringer|beviser',
    languages: 'sprog|sprogkundskaber|sprogfærdigheder',
    other:
      'interesser|fritidsinteresser|fritid|projekter|referencer|publikationer|frivilligt arbejde|øvrigt|priser|tillidshverv',
  },
  no: {
    contact: 'kontakt|kontaktinformasjon|personalia|personlige opplysninger',
    summary:
      'profil|sammendrag|om meg|nøkkelkvalifikasjoner|kort om meg|oppsummering|litt om meg|om meg selv|kort fortalt',
    experience: 'erfaring|arbeidserfaring|yrkeserfaring|arbeidsforhold|praksis|jobberfaring|jobber|arbeid|arbeidsliv',
    education: 'utdanning|utdannelse|studier|skolegang',
    skills: 'ferdigheter|kompetanse|kunnskaper|kvalifikasjoner|datakunnskaper|it-ferdigheter|verktøy',
    certifications:
      'sertifikater|sertifiseringer|kurs|kurs og sertifikater|kurs og sertifiseringer|etterutdanning|sertifikater og kurs|kompetansebevis|autorisasjoner|fagbrev',
    languages: 'språk|språkkunnskaper|språkferdigheter',
    other: 'interesser|fritidsinteresser|prosjekter|referanser|publikasjoner|frivillig arbeid|verv|annet|utmerkelser',
  },
  fi: {
    contact: 'yhteystiedot|henkilötiedot|yhteys',
    summary: 'profiili|tiivistelmä|yhteenveto|esittely|minusta|lyhyesti|kuka olen|tietoa minusta|itsestäni',
    experience: 'työkokemus|kokemus|työhistoria|työura|ura|harjoittelut|työelämä|työtehtävät|työt|työpaikat',
    education: 'koulutus|opinnot|koulutustausta|tutkinnot',
    skills: 'taidot|osaaminen|ydinosaaminen|tekniset taidot|it-taidot|atk-taidot|vahvuudet|työkalut',
    certifications:
      'sertifikaatit|todistukset|kurssit|pätevyydet|lisenssit|kurssit ja sertifikaatit|kortit|todistukset ja kortit|luvat ja kortit|pätevyydet ja kortit|lisäkoulutus',
    languages: 'kielet|kielitaito|kielitaidot',
    other:
      'harrastukset|kiinnostuksen kohteet|projektit|suosittelijat|julkaisut|vapaaehtoistyö|luottamustoimet|muut|muuta|palkinnot',
  },
  hu: {
    contact: 'kapcsolat|elérhetőség|elérhetőségek|személyes adatok|személyi adatok',
    summary: 'összefoglaló|profil|bemutatkozás|rólam|szakmai összefoglaló|szakmai profil',
    experience:
      'tapasztalat|szakmai tapasztalat|munkatapasztalat|szakmai tapasztalatok|munkahelyek|karrier|munkahelyi tapasztalat',
    education: 'tanulmányok|iskolai végzettség|végzettség|képzettség|oktatás|iskolák',
    skills: 'készségek|képességek|kompetenciák|ismeretek|szakmai ismeretek|számítógépes ismeretek|eszközök',
    certifications: 'tanúsítványok|oklevelek|tanfolyamok|képesítések|bizonyítványok',
    languages: 'nyelvek|nyelvtudás|nyelvismeret|nyelvi készségek',
    other: 'hobbi|érdeklődési kör|projektek|referenciák|publikációk|önkéntesség|díjak|egyéb',
  },
  ro: {
    contact: 'contact|date personale|date de contact|informații personale|informații de contact',
    summary: 'profil|rezumat|despre mine|sumar|obiectiv|profil profesional',
    experience:
      'experiență|experiență profesională|experiența profesională|experiență de muncă|experienta de lucru|carieră|locuri de muncă|stagii',
    education: 'educație|educație și formare|studii|formare|pregătire|instruire',
    skills:
      'competențe|aptitudini|abilități|competențe tehnice|competențe digitale|cunoștințe|instrumente|aptitudini și competențe',
    certifications: 'certificări|certificate|cursuri|diplome|atestate|cursuri și certificări|calificări',
    languages: 'limbi|limbi străine|competențe lingvistice|limbi vorbite',
    other: 'interese|hobby-uri|pasiuni|proiecte|referințe|publicații|voluntariat|premii|alte informații',
  },
  tr: {
    contact: 'iletişim|iletişim bilgileri|kişisel bilgiler',
    summary: 'özet|profil|hakkımda|ön yazı|kariyer hedefi|profesyonel özet|kısaca',
    experience:
      'deneyim|iş deneyimi|iş deneyimleri|mesleki deneyim|iş tecrübesi|tecrübe|kariyer|çalışma hayatı|stajlar|staj|iş geçmişi',
    education: 'eğitim|eğitim bilgileri|öğrenim|eğitim durumu|öğrenim durumu|akademik geçmiş',
    skills:
      'beceriler|yetenekler|yetkinlikler|teknik beceriler|bilgisayar becerileri|teknolojiler|araçlar|uzmanlık alanları|yetkinliklerim',
    certifications:
      'sertifikalar|sertifika|kurslar|belgeler|kurs ve sertifikalar|sertifikalar ve kurslar|eğitimler ve sertifikalar',
    languages: 'diller|yabancı dil|yabancı diller|dil becerileri|yabancı dil bilgisi',
    other: 'ilgi alanları|hobiler|projeler|referanslar|yayınlar|gönüllülük|ödüller|diğer|ek bilgiler',
  },
  uk: {
    contact: 'контакти|контактна інформація|особисті дані|контактні дані',
    summary: 'профіль|про мене|резюме|коротко про себе|про себе|мета',
    experience: "досвід|досвід роботи|професійний досвід|трудова діяльність|кар'єра|місця роботи|практика|стажування",
    education: 'освіта|навчання|освіта та навчання',
    skills: 'навички|вміння|ключові навички|професійні навички|технічні навички|компетенції|технології|інструменти',
    certifications: 'сертифікати|курси|сертифікація|курси та сертифікати|тренінги|підвищення кваліфікації|ліцензії',
    languages: 'мови|знання мов|володіння мовами|іноземні мови',
    other:
      'інтереси|захоплення|хобі|проєкти|проекти|рекомендації|публікації|волонтерство|нагороди|додаткова інформація',
  },
  ru: {
    contact: 'контакты|контактная информация|личные данные|личная информация|персональные данные',
    summary: 'профиль|о себе|обо мне|резюме|цель|краткая информация|общая информация',
    experience:
      'опыт|опыт работы|профессиональный опыт|трудовая деятельность|карьера|места работы|практика|стажировки|трудовой стаж',
    education: 'образование|обучение|высшее образование|учёба',
    skills:
      'навыки|ключевые навыки|профессиональные навыки|умения|компетенции|технологии|инструменты|технические навыки',
    certifications:
      'сертификаты|курсы|повышение квалификации|курсы и сертификаты|тренинги|лицензии|повышение квалификации, курсы',
    languages: 'языки|знание языков|владение языками|иностранные языки',
    other:
      'интересы|увлечения|хобби|проекты|рекомендации|публикации|волонтёрство|награды|дополнительная информация|достижения',
  },
  el: {
    contact: 'επικοινωνία|στοιχεία επικοινωνίας|προσωπικά στοιχεία',
    summary: 'προφίλ|περίληψη|σχετικά με εμένα|σύνοψη|επαγγελματικό προφίλ',
    experience: 'εμπειρία|επαγγελματική εμπειρία|εργασιακή εμπειρία|προϋπηρεσία|σταδιοδρομία',
    education: 'εκπαίδευση|σπουδές|εκπαίδευση και κατάρτιση',
    skills: 'δεξιότητες|ικανότητες|τεχνικές δεξιότητες|γνώσεις|προσόντα|εργαλεία',
    certifications: 'πιστοποιήσεις|πιστοποιητικά|σεμινάρια|άδειες',
    languages: 'γλώσσες|ξένες γλώσσες|γλωσσικές δεξιότητες',
    other: 'ενδιαφέροντα|χόμπι|έργα|συστάσεις|δημοσιεύσεις|εθελοντισμός|βραβεία|διακρίσεις',
  },
  hr: {
    contact: 'kontakt|osobni podaci|kontakt podaci|lični podaci',
    summary: 'profil|sažetak|o meni|životopis ukratko',
    experience: 'iskustvo|radno iskustvo|profesionalno iskustvo|karijera|zaposlenje|stručno iskustvo',
    education: 'obrazovanje|obrazovanje i osposobljavanje|školovanje|studij|studije',
    skills: 'vještine|veštine|znanja|kompetencije|znanja i vještine|tehničke vještine|alati',
    certifications: 'certifikati|sertifikati|tečajevi|kursevi|licence|edukacije',
    languages: 'jezici|strani jezici|jezične vještine|poznavanje jezika',
    other: 'interesi|hobiji|projekti|reference|publikacije|volontiranje|nagrade|ostalo',
  },
  bg: {
    contact: 'контакти|лична информация|лични данни',
    summary: 'профил|за мен|резюме|обобщение',
    experience: 'опит|професионален опит|трудов стаж|работен опит|кариера',
    education: 'образование|обучение|образование и обучение',
    skills: 'умения|компетенции|технически умения|знания',
    certifications: 'сертификати|курсове|лицензи|квалификации',
    languages: 'езици|чужди езици|езикови умения',
    other: 'интереси|хобита|проекти|препоръки|публикации|доброволчество|награди',
  },
  ca: {
    contact: 'contacte|dades personals|dades de contacte',
    summary: 'perfil|resum|sobre mi|perfil professional',
    experience: 'experiència|experiència laboral|experiència professional|trajectòria professional',
    education: 'formació|formació acadèmica|estudis|educació',
    skills: 'habilitats|competències|coneixements|aptituds|eines',
    certifications: 'certificats|certificacions|cursos|formació complementària',
    languages: 'idiomes|llengües',
    other: 'interessos|aficions|projectes|referències|publicacions|voluntariat|premis',
  },
  ko: {
    contact: '연락처|인적사항|인적 사항|개인정보|기본정보|기본 정보',
    summary: '자기소개|소개|요약|프로필|자기 소개|경력 요약|경력요약|간단 소개',
    experience: '경력|경력사항|경력 사항|업무 경험|업무경험|직무 경험|근무 경력|경험|인턴|인턴십|직장 경력',
    education: '학력|학력사항|학력 사항|교육|교육사항|교육 사항',
    skills: '기술|보유 기술|보유기술|스킬|기술 스택|역량|핵심 역량|전문 기술|업무 역량|보유 역량',
    certifications: '자격증|자격|자격 사항|자격사항|자격증 및 면허|면허|수료증|인증',
    languages: '외국어|어학|언어|어학 능력|외국어 능력|어학능력|언어 능력',
    other: '취미|프로젝트|수상|수상 경력|수상경력|봉사활동|봉사 활동|논문|추천인|기타|활동|대외활동|병역|병역사항',
  },
  ar: {
    contact: 'معلومات الاتصال|الاتصال|بيانات الاتصال|المعلومات الشخصية|البيانات الشخصية|للتواصل',
    summary: 'نبذة|نبذة عني|ملخص|الملخص|الملخص المهني|الهدف الوظيفي|نبذة شخصية|الملف الشخصي|الهدف المهني',
    experience:
      'الخبرة|الخبرات|الخبرة المهنية|الخبرات المهنية|الخبرة العملية|الخبرات العملية|خبرات العمل|العمل|التدريب العملي',
    education: 'التعليم|المؤهلات|المؤهلات العلمية|المؤهل العلمي|الدراسة|المؤهلات الأكاديمية|التحصيل العلمي',
    skills: 'المهارات|مهارات|المهارات التقنية|المهارات الشخصية|المهارات المهنية|الكفاءات|الأدوات',
    certifications: 'الشهادات|الدورات|الدورات التدريبية|الشهادات المهنية|الدورات والشهادات|التراخيص',
    languages: 'اللغات|اللغة|المهارات اللغوية',
    other: 'الهوايات|الاهتمامات|المشاريع|المراجع|المعرفون|الجوائز|العمل التطوعي|المنشورات|الإنجازات',
  },
  he: {
    contact: 'פרטים אישיים|פרטי קשר|יצירת קשר|פרטי התקשרות',
    summary: 'תקציר|פרופיל|אודות|על עצמי|אודותיי|תמצית|קצת עליי',
    experience: 'ניסיון|ניסיון תעסוקתי|ניסיון מקצועי|נסיון תעסוקתי|תעסוקה|ניסיון בעבודה|קריירה',
    education: 'השכלה|לימודים|חינוך|השכלה אקדמית',
    skills: 'מיומנויות|כישורים|יכולות|ידע טכני|כלים|ידע מקצועי|טכנולוגיות',
    certifications: 'הסמכות|תעודות|קורסים|קורסים והסמכות|רישיונות|קורסים והכשרות|הכשרות',
    languages: 'שפות|ידיעת שפות',
    other: 'תחביבים|תחומי עניין|פרויקטים|המלצות|ממליצים|פרסומים|התנדבות|פרסים|שירות צבאי|שונות',
  },
};
