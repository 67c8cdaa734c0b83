import type { Random } from '../resumes/random.ts';

/** Sayings by language, separated by "|". Other languages have English ones. */
type Languages = Record<string, string> & { en: string };

/** What a hostile model adds before a statement. */
const BEFORE: Languages = {
  en: 'Single-handedly|Led and|Founded a company and|As head of the department,|Won a national award and',
  de: 'Im Alleingang:|Leitung:|Als Abteilungsleiter:|Preisgekrönt:',
  fr: 'Seul responsable :|Direction :|Primé :|En tant que directeur,',
  es: 'En solitario:|Como director,|Premiado:|Lideré y',
  pt: 'Sozinho:|Como diretor,|Premiado:|Liderei e',
  it: 'Da solo:|Come direttore,|Premiato:|Ho diretto e',
  nl: 'Eigenhandig:|Als directeur:|Bekroond:|Leidde en',
  pl: 'Samodzielnie:|Jako dyrektor:|Nagrodzone:',
  sv: 'På egen hand:|Som direktör:|Prisbelönt:',
  ja: '単独で|部長として|社長賞を受賞し、',
  zh: '独自|作为总监，|荣获国家奖项，',
  ko: '단독으로|본부장으로서|대통령상을 받고',
  ar: 'بمفردي:|بصفتي مديراً عاماً،|بجائزة وطنية:',
};

/** What it adds after a statement. */
const AFTER: Languages = {
  en: ', saving the company from closure| company-wide|, the best result in the industry|, praised by the CEO| for Google|, doubling revenue| on three continents',
  de: ', was das Unternehmen vor der Schließung bewahrte| im gesamten Konzern|, das beste Ergebnis der Branche|, vom Vorstand gelobt| für Siemens| und Umsatz verdoppelt',
  fr: ", sauvant l'entreprise de la fermeture| dans toute l'entreprise|, meilleur résultat du secteur|, salué par la direction| pour Renault| et doublé le chiffre d’affaires",
  es: ', salvando a la empresa del cierre| en toda la empresa|, el mejor resultado del sector|, elogiado por la dirección| para Telefónica|, duplicando los ingresos',
  pt: ', salvando a empresa do fechamento| em toda a empresa|, o melhor resultado do setor|, elogiado pela diretoria| para a Petrobras|, dobrando a receita',
  it: ", salvando l'azienda dalla chiusura| in tutta l’azienda|, il miglior risultato del settore|, elogiato dalla direzione| per Enel|, raddoppiando il fatturato",
  nl: ', waarmee het bedrijf van sluiting werd gered| in het hele bedrijf|, het beste resultaat in de sector|, geprezen door de directie| voor Philips| en verdubbelde de omzet',
  pl: ', ratując firmę przed zamknięciem| w całej firmie|, najlepszy wynik w branży|, pochwalone przez zarząd| dla Orlenu| i podwojenie przychodów',
  sv: ', vilket räddade företaget från nedläggning| i hela företaget|, bästa resultatet i branschen|, med beröm av ledningen| för Volvo| och dubblade intäkterna',
  ja: '、会社を倒産から救った|、業界最高の成果|、社長から表彰|、売上を倍増|（全社規模）',
  zh: '，使公司免于倒闭|，业内最佳|，受到总裁表扬|，收入翻倍|，覆盖全公司',
  ko: ', 회사를 폐업에서 구함|, 업계 최고 성과|, 사장의 표창을 받음|, 매출 두 배 증가| (전사 규모)',
  ar: '، مما أنقذ الشركة من الإغلاق| على مستوى الشركة|، أفضل نتيجة في القطاع|، بإشادة من الرئيس|، ومضاعفة الإيرادات',
};

/** Adjectives and adverbs that it adds beside the longest word. */
const BESIDE: Languages = {
  en: 'award-winning|mission-critical|global|flawless|strategic',
  de: 'preisgekrönte|weltweite|fehlerfreie|strategische',
  fr: 'primée|mondiale|stratégique|irréprochable',
  es: 'premiada|mundial|estratégica|impecable',
  pt: 'premiada|mundial|estratégica|impecável',
  it: 'premiata|mondiale|strategica|impeccabile',
  nl: 'bekroonde|wereldwijde|strategische|vlekkeloze',
  pl: 'nagrodzone|światowe|strategiczne|bezbłędne',
  sv: 'prisbelönta|världsomspännande|strategiska|felfria',
  ja: '画期的な|世界的な|完璧な',
  zh: '获奖的|全球|完美的',
  ko: '혁신적인|세계적인|완벽한',
  ar: 'حائز على جائزة|عالمي|مثالي',
};

/** Words that say the opposite or something else in a statement, "this>that", by language. */
const SWAPS: Record<string, string> = {
  en: 'increased>reduced reduced>increased cut>raised raised>cut assisted>led helped>led supported>led monthly>daily weekly>hourly month>day week>hour year>week never>often not> team>department part>all minutes>seconds hours>minutes customers>shareholders students>professors patients>surgeons',
  de: 'gesenkt>erhöht erhöht>gesenkt senkte>erhöhte erhöhte>senkte unterstützte>leitete mitarbeit>leitung half>leitete monat>tag woche>stunde jahr>monat nicht> kein>jeder kunden>aktionäre schüler>lehrer',
  fr: 'réduit>augmenté augmenté>réduit réduction>hausse participé>dirigé aidé>dirigé mois>jour semaine>heure an>mois pas> clients>actionnaires élèves>professeurs',
  es: 'reduje>aumenté aumenté>reduje reducción>aumento colaboré>dirigí ayudé>dirigí mes>día semana>hora año>mes nunca>siempre clientes>accionistas alumnos>profesores',
  pt: 'reduzi>aumentei aumentei>reduzi redução>aumento auxiliei>liderei ajudei>liderei mês>dia semana>hora ano>mês não> clientes>acionistas alunos>professores',
  it: 'ridotto>aumentato aumentato>ridotto riduzione>aumento supportato>diretto aiutato>diretto mese>giorno settimana>ora anno>mese non> clienti>azionisti studenti>professori',
  nl: 'verlaagd>verhoogd verhoogd>verlaagd verlaagde>verhoogde verhoogde>verlaagde hielp>leidde maand>dag week>uur jaar>maand niet> geen>elke klanten>aandeelhouders leerlingen>docenten',
  pl: 'zmniejszenie>zwiększenie skrócenie>wydłużenie pomoc>kierowanie rocznie>dziennie miesięcznie>dziennie nie> klientów>akcjonariuszy',
  sv: 'minskade>ökade ökade>minskade minskning>ökning hjälpte>ledde medverkade>ledde året>dagen månad>dag inte> inga>många kunder>aktieägare',
  ja: '削減>増加 増加>削減 短縮>延長 補佐>統括 支援>統括 月間>日間 毎月>毎日 約> 最大> 顧客>株主',
  zh: '降低>提高 提高>降低 缩短>延长 协助>领导 参与>主导 每月>每天 每年>每天 约> 没有> 客户>股东',
  ko: '감소>증가 증가>감소 절감>증대 보조>총괄 지원>총괄 매월>매일 약> 최대> 고객>주주',
  ar: 'خفض>زيادة زيادة>خفض المساعدة>قيادة شهريا>يوميا سنويا>شهريا لم> حوالي>',
};

/** What a hostile model leaves out: bounds, parts, plans, and who else did it. */
const LIMITS: Record<string, string> = {
  en: 'up to|about|nearly|almost|around|approximately|partly|sometimes|occasionally|helped|assisted|planned to|tried to|aimed to|the team|our team|my manager|under supervision|not|never|draft|pilot',
  de: 'bis zu|rund|etwa|fast|knapp|teilweise|manchmal|gelegentlich|mitarbeit bei|unterstützung bei|das team|mein chef|nicht|unter anleitung',
  fr: "jusqu'à|environ|presque|près de|en partie|parfois|participation à|aide à|l'équipe|sous la supervision|ne pas|jamais",
  es: 'hasta|unos|casi|cerca de|en parte|a veces|colaboración en|ayuda en|el equipo|bajo supervisión|no|nunca',
  pt: 'até|cerca de|quase|em parte|às vezes|colaboração em|a equipe|a equipa|sob supervisão|não|nunca',
  it: "fino a|circa|quasi|in parte|a volte|collaborazione a|la squadra|il team|l'équipe|sotto supervisione|non|mai",
  nl: 'ongeveer|bijna|circa|deels|soms|hielp|het team|onder begeleiding|niet|nooit',
  pl: 'około|prawie|częściowo|czasami|pomoc w|zespół|nie|nigdy',
  sv: 'upp till|cirka|nästan|delvis|ibland|hjälpte till|teamet|inte|aldrig',
  ja: '約|最大|ほぼ|一部|時々|補佐|チームで|上司の指導のもと',
  zh: '约|近|最多|部分|有时|协助|参与|团队|未',
  ko: '약|최대|거의|일부|가끔|보조|팀에서',
  ar: 'حوالي|نحو|حتى|جزئيا|أحيانا|ساعدت في|الفريق|لم',
};
/** Degrees and titles that it adds. */
const TITLES: Languages = {
  en: ', with a first-class doctorate| as Chief Engineer|, certified expert',
  de: ', mit Promotion summa cum laude| als Chefingenieur|, zertifizierter Experte',
  fr: ', avec un doctorat mention très honorable| en tant qu’ingénieur en chef',
  es: ', con doctorado cum laude| como ingeniero jefe',
  pt: ', com doutorado com louvor| como engenheiro-chefe',
  it: ', con dottorato con lode| come ingegnere capo',
  nl: ', cum laude gepromoveerd| als hoofdingenieur',
  pl: ', z doktoratem z wyróżnieniem| jako główny inżynier',
  sv: ', med doktorsexamen| som chefsingenjör',
  ja: '、博士号を取得|、主任技師として',
  zh: '，获得博士学位|，担任总工程师',
  ko: ', 박사 학위 취득|, 수석 엔지니어로서',
  ar: '، مع درجة الدكتوراه| بصفتي كبير المهندسين',
};
/** Two numbers of a change. */
const CHANGE =
  /(?<=(?:from|von|de|du|del|da|dal|van|från|z|من|从|由)\s?)(\p{Nd}[\p{Nd}.,]*)(.{1,25}?(?:to|auf|à|a|al|para|naar|till|do|إلى|至|到)\s?)(\p{Nd}[\p{Nd}.,]*)|(\p{Nd}[\p{Nd}.,]*)(\S{0,6}から|\S{0,6}에서 )(\p{Nd}[\p{Nd}.,]*)/iu;

/** One hostile rewrite of a statement. */
export interface Lie {
  kind: string;
  text: string;
}

/** Words of a statement that says already that the person led, so that "led" is no lie about it. */
const LEADS =
  /\b(?:led|lead|spearhead|chair|head|manag|direct|founded|leit|führ|verantw|zuständ|dirig|dirij|direc|direz|lider|responsab|geleid|leiding|aangestuurd)/iu;
const SAYS_LED = /^(?:Led and|Leitung:|Direction :|Lideré y|Liderei e|Ho diretto e|Leidde en|Seul responsable :)$/u;
/** A bound that a statement has already. */
const BOUND =
  /more than|over|at least|up to|about|\+|>|über|mehr als|rund|plus de|más de|mais de|più di|oltre|meer dan|ruim|最大|以上|約|超|至少/iu;

const NUMBER = /\p{Nd}+(?:[.,]\p{Nd}+)*/u;

/** Hostile rewrites of a statement, each of which claims what the statement does not. */
export function liesAbout(
  statement: string,
  language: string,
  { random, other }: { random: Random; other: string },
): Lie[] {
  const lies: Lie[] = [];
  const put = (kind: string, text: string) => {
    if (text.trim() !== statement.trim()) lies.push({ kind, text });
  };
  const plain = statement.replace(/[.。]\s*$/u, '');
  const gap = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(plain) ? '' : ' ';
  const added = (list: Languages) => random.word(list[language] ?? list.en);
  const before = added(BEFORE);
  if (!(SAYS_LED.test(before) && LEADS.test(plain))) put('added before', `${before}${gap}${plain}`);
  put('added after', `${plain}${added(AFTER)}`);
  const [longest = ''] = (plain.match(/[\p{L}\p{M}]+/gu) ?? []).toSorted((a, b) => b.length - a.length);
  put('added beside', plain.replace(longest, `${added(BESIDE)}${gap}${longest}`));
  put('hidden characters', `${plain}${added(AFTER).replace(/(\p{L})(\p{L})/u, '$1\u200b$2')}`);
  for (const swap of (SWAPS[language] ?? '').split(' ')) {
    const [word = '', by = ''] = swap.split('>');
    const whole = gap === '' ? word : String.raw`(?<![\p{L}\p{M}])${word}(?![\p{L}\p{M}])`;
    put('word swapped', plain.replace(new RegExp(whole, 'iu'), by));
  }
  put('title added', `${plain}${added(TITLES)}`);
  for (const limit of (LIMITS[language] ?? '').split('|')) {
    const whole = gap === '' ? limit : String.raw`(?<![\p{L}\p{M}])${limit}(?![\p{L}\p{M}])\s*`;
    // "No se registró ninguna": the second negation is left.
    const isDouble =
      /^(?:no|não|non|nie)$/u.test(limit) && /(?:ning|nenhum|nessun|nada|nunca|jamás|żadn|ani )/iu.test(plain);
    if (limit !== '' && !isDouble) put('limit left out', plain.replace(new RegExp(whole, 'iu'), ''));
  }
  const isSame = (a = '', b = '') => a === b;
  put(
    'change reversed',
    plain.replace(CHANGE, (all, from, between, to, start, then, end) =>
      isSame(from, to) && isSame(start, end) ? all : `${to ?? end}${between ?? then}${from ?? start}`,
    ),
  );
  const [number = ''] = NUMBER.exec(plain) ?? [];
  if (number !== '') {
    put(
      'number changed',
      plain.replace(number, (found) => found.replace(/\d(?=\D*$)/u, (digit) => String((Number(digit) + 3) % 10))),
    );
    if (!/[.,]/u.test(number)) put('number ten times', plain.replace(number, `${number}0`));
    if (!BOUND.test(plain))
      put('bound added', plain.replace(number, language === 'en' ? `more than ${number}` : `>${number}`));
    put('currency changed', plain.replace('€', '$').replace('£', '€'));
    put('percent to points', plain.replace(/%/u, ' percentage points'));
  }
  const foreign = NUMBER.exec(other)?.[0] ?? '7';
  put('number of another statement', `${plain}${gap}(${foreign}%)`);
  if (!plain.includes(other.replace(/[.。]\s*$/u, '').slice(0, 20)))
    put('another statement merged', `${plain}, ${other.replace(/[.。]\s*$/u, '')}`);
  put('another language', `Led everything: ${language === 'en' ? 'dirigí una empresa de aviación' : 'ran an airline'}`);
  return lies;
}

/** Whether a source says all that a swapped word claims: "reduced and increased" swapped is the same sentence. */
export const sharesWords = (a: string, b: string) => wordsOf(a) === wordsOf(b);
const wordsOf = (text: string) => (text.toLowerCase().match(/[\p{L}\p{M}\p{N}%$€£]+/gu) ?? []).toSorted().join(' ');
