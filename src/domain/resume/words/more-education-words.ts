/** Degrees of further European languages, of Arabic and of Hebrew; lists separated by bars. */
export const MORE_DEGREES: readonly string[] = [
  'licencjat|magister|magisterium|mgr|inżynier|inż|doktorat|dyplom|technik|matura|studia podyplomowe|świadectwo',
  'bakalář|bc|magistr|mgr|ing|inženýr|doktorát|maturita|maturitní zkouška|výuční list|absolutorium|diplom|bakalár|inžinier|diplomovaný',
  'kandidatexamen|masterexamen|magisterexamen|högskoleexamen|civilingenjör|civilekonom|gymnasieexamen|examen|filosofie|yrkeshögskoleexamen|gesällbrev|studentexamen|legitimation',
  'bachelorgrad|mastergrad|kandidatgrad|kandidat|cand.merc|cand.scient|cand.mag|cand.jur|cand.philol|professionsbachelor|studentereksamen|svendebrev|fagbrev|hovedfag|eksamen|vitnemål',
  'kandidaatti|maisteri|tohtori|tutkinto|perustutkinto|ylioppilas|ylioppilastutkinto|diplomi-insinööri|insinööri (amk)|tradenomi|sairaanhoitaja (amk)|restonomi|ammattitutkinto|lisensiaatti',
  'alapképzés|mesterképzés|diploma|oklevél|érettségi|okleveles|doktori|szakképesítés|bsc|msc|főiskolai',
  'licență|master|masterat|doctorat|diplomă|bacalaureat|licențiat|inginer',
  'lisans|yüksek lisans|ön lisans|önlisans|doktora|diploması|lise diploması|diploma|mezun|usta öğreticilik',
  'бакалавр|магістр|спеціаліст|молодший спеціаліст|диплом|кандидат наук|доктор|аспірантура|бакалаврат|магістратура|магистр|специалист|специалитет|бакалавриат|магистратура|аспирантура|среднее|высшее|средно|висше',
  'πτυχίο|μεταπτυχιακό|διδακτορικό|δίπλωμα|απολυτήριο',
  'prvostupnik|magistar|diplomirani|diplomski|inženjer|srednja|prvostupnica|magistra|diploma',
  'grau|llicenciatura|màster|doctorat|batxillerat',
  'بكالوريوس|البكالوريوس|ماجستير|الماجستير|دكتوراه|الدكتوراه|دبلوم|الثانوية العامة|ليسانس|إجازة',
  'תואר ראשון|תואר שני|תואר שלישי|בוגר|בוגרת|מוסמך|מוסמכת|תעודת בגרות|בגרות|הנדסאי|תעודת הוראה|דוקטורט',
  '학사|석사|박사|전문학사|졸업|학위|고졸',
];

/** Words in names of schools, folded. */
export const MORE_SCHOOLS =
  /(?<!\p{L})(?:politechnika|akademia|szkoła|szkola|liceum|technikum|univerzita|univerzitet|vysoke uceni|vysoka skola|stredni skola|stredna skola|skola|akademie|gymnazium|uciliste|universitetet|universitet|hogskolan|hogskola|skolan|folkhogskola|gymnasiet|handelshøjskole\p{L}*|højskole\p{L}*|høgskole\p{L}*|høyskole\p{L}*|professionshøjskole\p{L}*|yliopisto|ammattikorkeakoulu|lukio|ammattikoulu|opisto|korkeakoulu|egyetem|foiskola|gimnazium|szakkozepiskola|universitatea|facultatea|liceul|colegiul|scoala|academia|universitesi|lisesi|yuksekokulu|fakultesi|meslek lisesi|akademisi|університет|інститут|академія|коледж|школа|ліцеи|гімназія|училище|университет|институт|академия|колледж|лицеи|гимназия|техникум|πανεπιστημιο|σχολη|λυκειο|πολυτεχνειο|ινστιτουτο|σχολειο|sveuciliste|fakultet|veleuciliste|srednja skola|universitat|institut|escola|جامعة|كلية|معهد|مدرسة|ثانوية|אוניברסיטת|אוניברסיטה|האוניברסיטה|מכללת|מכללה|המכללה|טכניון|תיכון|בית ספר|סמינר)(?!\p{L})|\p{L}(?:skolan|skola|universitet|skolen|koulu|opisto|gymnasiet|højskole|høgskolen|høyskolen|akademiet)(?!\p{L})/u;
export const KOREAN_SCHOOL = /(?:대학교|대학원|대학|고등학교|전문학교|학원|사관학교|중학교)/u;
