import { fold } from './fold.ts';

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
    'polski|angielski|niemiecki|svenska|engelska|tyska|norsk|dansk|suomi'
  ).split('|'),
);

/** Whether the text is the name of a human language. */
export const isHumanLanguage = (text: string): boolean =>
  LANGUAGES.has(fold(text).replace(/ (?:language|sprache)$/, ''));

/** Fluency in a language or level of a skill. */
export const FLUENCY =
  /(?<!\p{L})(?:native(?: or bilingual)?(?: proficiency| speaker)?|mother tongue|bilingual|fluent|fluency|proficient|full professional(?: proficiency)?|professional working(?: proficiency)?|limited working(?: proficiency)?|elementary(?: proficiency)?|intermediate|advanced|upper[- ]intermediate|beginner|basic|conversational|business(?: level| fluent)?|good|excellent|working knowledge|expert|novice|familiar|competent|muttersprach(?:e|lich|ler|lerin)|verhandlungssicher|fliessend|fließend|grundkenntnisse|gut(?:e kenntnisse)?|sehr gut(?:e kenntnisse)?|langue maternelle|courant|bilingue|intermédiaire|avancé|débutant|notions|scolaire|nativo|nativa|lengua materna|fluido|avanzado|intermedio|básico|fluente|avançado|intermediário|básico|madrelingua|ottimo|buono|scolastico|fluente|intermedio|avanzato|moedertaal|vloeiend|goed|basiskennis|gevorderd|ネイティブ|母語|母国語|ビジネスレベル|日常会話レベル|日常会話|流暢|初級|中級|上級|母语|流利|熟练|精通|良好|基础|一般|[ABC][12]\+?|\d\/(?:5|10))(?!\p{L})/iu;
