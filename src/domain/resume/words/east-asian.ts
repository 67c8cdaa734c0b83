import { EAST_ASIAN_CHARACTERS, hasEastAsianCharacter } from '../../text/east-asian-characters.ts';

/** Chinese and Japanese don't separate words by spaces, so listed words are matched anywhere in the text. */
const CHARACTER = `${EAST_ASIAN_CHARACTERS}々〆`;

const EACH_CHARACTER = new RegExp(`[${EAST_ASIAN_CHARACTERS}]`, 'gu');

/** Whether most of the letters are Chinese or Japanese. */
export function isEastAsian(text: string): boolean {
  if (!hasEastAsianCharacter(text)) return false;
  const count = text.match(EACH_CHARACTER)?.length ?? 0;
  return count * 2 > (text.match(/\p{Script=Latin}/gu)?.length ?? 0);
}

/** Space between two Chinese or Japanese characters. It separates two items, because words don't contain spaces. */
export const EAST_ASIAN_GAP = `(?<=[${CHARACTER}）)】])\\s+(?=[${CHARACTER}（(【])`;

/** Joins wrapped text into one line; a line break within Chinese or Japanese does not become a space. */
export const unwrapped = (text: string): string =>
  text
    .replace(new RegExp(`(?<=[${CHARACTER}、。，；：）])\\s*\\n\\s*(?=[${CHARACTER}（])`, 'gu'), '')
    .replace(/\s+/g, ' ')
    .trim();

const TITLE_ENDS =
  /(?:エンジニア|マネージャー?|リーダー|プログラマー?|デザイナー|ディレクター|コンサルタント|プランナー|アシスタント|アナリスト|スタッフ|インターン|アルバイト|アーキテクト|スペシャリスト|ライター|クリエイター|オペレーター|担当者?|責任者|主任|係長|課長|部長|次長|店長|所長|室長|社員|看護師|薬剤師|保健師|助産師|栄養士|保育士|調理師|美容師|教諭|教師|教員|講師|准?教授|研究員|技術者|技術職|事務職?|総合職|営業職?|管理者|設計士|設計者|建築士|福祉士|技士|会計士|税理士|弁護士|代表取締役|取締役|社長|役員|工程师|工程師|经理|總監|总监|主管|专员|助理|顾问|设计师|分析师|架构师|开发人员|程序员|教师|老师|讲师|护士长?|护师|医生|医师|药师|会计师?|出纳|律师|编辑|记者|翻译|司机|厨师|组长|科长|处长|总裁|董事长?|实习生|研究员|教授|销售|客服|文员|代表|运营|秘书|策划|班主任|干事|负责人|总经理|员|員)(?:（[^）]*）|\([^)]*\)|[・·･].*)?$/u;

const COMPANY_PART =
  /株式会社|有限会社|合同会社|合資会社|一般社団法人|財団法人|医療法人|学校法人|社会福祉法人|独立行政法人|（株）|\(株\)|㈱|銀行|病院|大学|小学校|中学校|高等学校|高校|研究所|製作所|工業$|商事|事務所|役所|役場|センター|グループ|ホールディングス|システムズ?$|テクノロジー|クリニック|公司|集团|集團|银行|医院|学院|研究院|设计院|事务所|中心$|局$|工厂|厂$|学校|教育$|工作室|幼儿园|出版社|酒店|委员会/u;

const INSTITUTION_PART = /大学|大學|学院|學院|学校|學校|学園|高校|高等学校|高中|中学|专科学校|大学院/u;

const DEGREE_PART =
  /学部|学科|研究科|専攻|課程|修士|博士|学士|卒業|修了|本科|硕士|碩士|专科|大专|研究生|学位|短大|高中毕业|专业|毕业/u;

export const isEastAsianTitle = (text: string): boolean =>
  isEastAsian(text) && TITLE_ENDS.test(text.trim()) && !/(?:公司|株式会社|有限会社)$/u.test(text.trim());
export const isEastAsianCompany = (text: string): boolean => COMPANY_PART.test(text);
export const isEastAsianInstitution = (text: string): boolean => INSTITUTION_PART.test(text);
export const isEastAsianDegree = (text: string): boolean => DEGREE_PART.test(text);

/** Prefectures, provinces and cities, and names with their endings. */
const PLACE =
  /^(?:〒?\s?\d{3}-?\d{4}\s*)?(?:日本|中国|東京都?|大阪府?|京都府?|北海道|神奈川|愛知|福岡|横浜|名古屋|札幌|神戸|仙台|広島|北京|上海|天津|重庆|广州|深圳|杭州|南京|武汉|成都|西安|苏州|青岛|厦门|长沙|郑州|宁波|大连|济南|合肥|东莞|佛山|香港|台北|\p{Script=Han}{2,3}(?:県|省|市|自治区))/u;

/** Whether it is an address or place, and not an organization or job title that contains one. */
export const isEastAsianPlace = (text: string): boolean =>
  isEastAsian(text) &&
  text.length <= 40 &&
  PLACE.test(text.trim()) &&
  !COMPANY_PART.test(text) &&
  !TITLE_ENDS.test(text) &&
  !/[。！]/u.test(text);

/** Personal names: a few characters, possibly with a space. */
const NAME =
  /^[\p{Script=Hangul}]{2,5}$|^\p{Script=Hangul}{1,2}\s\p{Script=Hangul}{1,3}$|^\p{Script=Hangul}\s\p{Script=Hangul}\s\p{Script=Hangul}$|^[\p{Script=Han}々]{1,4}\s?[\p{Script=Han}々\p{Script=Hiragana}\p{Script=Katakana}]{1,5}$/u;

export const mayBeEastAsianName = (text: string): boolean =>
  NAME.test(text) &&
  text.replace(/\s/g, '').length <= 7 &&
  !COMPANY_PART.test(text) &&
  !isEastAsianTitle(text) &&
  !isEastAsianPlace(text) &&
  !/^(?:個人|个人|簡歴|简历|个人简历|이력서|경력기술서|자기소개서|성명|이름|履歴書|職務経歴書|求职简历|氏名|姓名|基本信息|以上)/u.test(
    text,
  );
