import { fold } from './fold.ts';
import { rememberedPieces } from '../../text/remembered.ts';

const LANGUAGES = new Set(
  (
    'english|german|french|spanish|italian|portuguese|dutch|swedish|norwegian|danish|finnish|icelandic|polish|czech|slovak|hungarian|romanian|bulgarian|greek|turkish|russian|ukrainian|serbian|croatian|bosnian|slovenian|albanian|estonian|latvian|lithuanian|arabic|hebrew|persian|farsi|urdu|hindi|bengali|bangla|punjabi|gujarati|marathi|tamil|telugu|kannada|malayalam|nepali|sinhala|chinese|mandarin|cantonese|japanese|korean|vietnamese|thai|indonesian|malay|tagalog|filipino|swahili|amharic|afrikaans|zulu|catalan|basque|galician|irish|welsh|latin|esperanto|kurdish|armenian|georgian|azerbaijani|kazakh|mandarin chinese|brazilian portuguese|american sign language|asl|sanskrit|luxembourgish|' +
    'englisch|deutsch|franzosisch|spanisch|italienisch|portugiesisch|niederlandisch|schwedisch|norwegisch|danisch|finnisch|polnisch|tschechisch|ungarisch|rumanisch|bulgarisch|griechisch|turkisch|russisch|ukrainisch|serbisch|kroatisch|arabisch|hebraisch|persisch|chinesisch|japanisch|koreanisch|latein|hindi|vietnamesisch|' +
    'anglais|allemand|francais|espagnol|italien|portugais|neerlandais|arabe|chinois|japonais|russe|polonais|roumain|turc|grec|coreen|hebreu|' +
    'ingles|aleman|frances|espanol|castellano|italiano|portugues|neerlandes|arabe|chino|japones|ruso|polaco|catalan|euskera|gallego|valenciano|' +
    'inglesa|alemao|frances|espanhol|mandarim|russo|japones|chines|libras|' +
    'inglese|tedesco|francese|spagnolo|portoghese|olandese|cinese|giapponese|arabo|rumeno|polacco|' +
    'engels|duits|frans|spaans|italiaans|portugees|nederlands|zweeds|deens|noors|pools|russisch|chinees|arabisch|turks|' +
    '日本語|英語|中国語|韓国語|フランス語|ドイツ語|スペイン語|イタリア語|ポルトガル語|ロシア語|タイ語|ベトナム語|普通话|中文|汉语|英语|日语|韩语|法语|德语|西班牙语|俄语|葡萄牙语|意大利语|阿拉伯语|粤语|广东话|國語|英文|日文|中文（普通话）|' +
    'british sign language|bsl|sign language|gebardensprache|deutsche gebardensprache|langue des signes|langue des signes francaise|lsf|lengua de signos|lengua de senas|lingua dei segni|lingua gestual portuguesa|gebarentaal|teckensprak|viittomakieli|手話|手语|수어|' +
    'twi|plattdeutsch|niederdeutsch|schweizerdeutsch|schwyzerdutsch|vlaams|flemish|taiwanese|hokkien|闽南语|台语|客家话|上海话|' +
    'polski|angielski|niemiecki|svenska|engelska|tyska|norsk|dansk|suomi'
  ).split('|'),
);

/** Spoken languages, and the languages of resumes in which their names are known. */
const SPOKEN =
  'en de fr es it pt nl pl cs sk sv da no nb fi hu ro tr uk ru el hr sr bg ca eu gl ko ja zh ar he fa hi bn ur sq sl et lv lt ga cy br is mt bs mk be ka hy az kk uz vi th id ms sw am so yo ig ha zu af lb fy ps ku ta te ml pa gu ne si my km la eo lkt nv chr haw mi sm qu ay gn oc co sc rm gd fo fur se yi ti om rw rn ny sn st tn xh lg ln wo ff bm bo ug tk tg ky tw ak kok ki luo mos fon bik ilo mn or as sd fil ht ceb jv su tt ba cv'.split(
    ' ',
  );
export const WRITTEN = 'de fr es it pt nl pl cs sk sv da nb fi hu ro tr uk ru el hr bg ca ko ar he ja zh'.split(' ');

let names: Set<string> | null = null;

function namesOf(): Set<string> {
  names ??= new Set(
    ['en', ...WRITTEN].flatMap((locale) => {
      const words = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
      return SPOKEN.flatMap((language) => words.of(language) ?? []).map(fold);
    }),
  );
  return names;
}

/** Whether the text is the name of a human language. */
export const isHumanLanguage = rememberedPieces((text: string): boolean => {
  const folded = fold(text);
  return LANGUAGES.has(folded) || LANGUAGES.has(folded.replace(/ (?:language|sprache)$/, '')) || namesOf().has(folded);
});

/** Fluency in a language or level of a skill. */
export const FLUENCY =
  /(?<!\p{L})(?:native(?: or bilingual)?(?: proficiency| speaker)?|mother tongue|bilingual|fluent|fluency|proficient|full professional(?: proficiency)?|professional working(?: proficiency)?|limited working(?: proficiency)?|elementary(?: proficiency)?|intermediate|advanced|upper[- ]intermediate|beginner|basic|conversational|business(?: level| fluent)?|good|excellent|working knowledge|expert|novice|familiar|competent|muttersprach(?:e|lich|ler|lerin)|verhandlungssicher|fliessend|fließend|grundkenntnisse|gut(?:e kenntnisse)?|sehr gut(?:e kenntnisse)?|langue maternelle|courant|bilingue|intermédiaire|avancé|débutant|notions|scolaire|nativo|nativa|lengua materna|fluido|avanzado|intermedio|básico|fluente|avançado|intermediário|básico|madrelingua|ottimo|buono|scolastico|fluente|intermedio|avanzato|moedertaal|vloeiend|goed|basiskennis|gevorderd|ojczysty|biegły|biegle|płynnie|zaawansowany|średnio zaawansowany|komunikatywny|podstawowy|dobry|bardzo dobry|rodilý mluvčí|mateřský(?: jazyk)?|plynně|plynule|pokročilý|pokročilá|středně pokročilý|základní|základy|materinský|plynulo|modersmål|modersmålsnivå|flytande|goda kunskaper|goda|grundläggande|grunder|modersmålsniveau|flydende|godt|grundlæggende|morsmål|flytende|grunnleggende|äidinkieli|sujuva|sujuvasti|erinomainen|erinomaisesti|hyvä|hyvin|tyydyttävä|perusteet|alkeet|anyanyelv|anyanyelvi|folyékony|felsőfok|felsőfokú|középfok|középfokú|alapfok|alapfokú|társalgási|limba maternă|nativ|matern|maternă|fluent|avansat|intermediar|începător|mediu|ana dil|ana dili|anadil|akıcı|çok iyi|ileri|ileri düzey|orta|orta düzey|iyi|temel|başlangıç|рідна|рідна мова|вільно|вільне володіння|середній|просунутий|базовий|початковий|розмовний|родной|родной язык|свободно|свободное владение|продвинутый|средний|базовый|начальный|разговорный|μητρική|άριστα|πολύ καλά|καλά|βασικά|materinji|materinski|tečno|odlično|napredno|srednje|osnovno|майчин|отлично|добро|основно|llengua materna|nadiu|fluid|avançat|mitjà|bàsic|모국어|원어민|유창|유창함|능통|비즈니스|중급|고급|초급|일상 회화|일상회화|회화|اللغة الأم|لغة أم|بطلاقة|طلاقة|ممتاز|ممتازة|جيد جدا|جيدة جدا|جيد|جيدة|متوسط|متوسطة|مبتدئ|أساسي|שפת אם|שוטף|שוטפת|גבוהה|טובה|טובה מאוד|בינונית|בסיסית|רמה גבוהה|רמה טובה|ネイティブ|母語|母国語|ビジネスレベル|日常会話レベル|日常会話|流暢|初級|中級|上級|母语|流利|熟练|精通|良好|基础|一般|[ABC][12]\+?|\d\/(?:5|10))(?!\p{L})/iu;
