/** Unambiguous names. Recognized in any case and at the start of a sentence. */
const NAMES =
  'google microsoft amazon facebook instagram netflix tesla nvidia intel ibm samsung huawei alibaba tencent bytedance tiktok salesforce sap siemens bosch volkswagen bmw daimler mercedes audi porsche allianz deloitte accenture kpmg pwc mckinsey capgemini infosys tcs wipro cognizant tata flipkart paypal airbnb lyft spotify linkedin twitter youtube whatsapp snapchat pinterest reddit github gitlab bitbucket atlassian jira trello asana hubspot zendesk shopify magento wordpress drupal mailchimp twilio cloudflare datadog splunk grafana prometheus terraform ansible jenkins kubernetes docker openshift vmware citrix hadoop kafka airflow snowflake databricks redshift bigquery tableau powerbi qlik alteryx python javascript typescript kotlin haskell elixir matlab pytorch tensorflow keras numpy pandas sklearn postgresql postgres mysql mariadb mongodb cassandra elasticsearch redis sqlite netsuite servicenow dynamics365 quickbooks photoshop indesign figma autocad solidworks revit vuejs nextjs nodejs django laravel azure aws gcp heroku vercel netlify firebase supabase openai anthropic chatgpt gemini walmart costco ikea unilever nestle danone loreal pfizer novartis roche bayer sanofi astrazeneca gsk moderna boeing airbus lufthansa emirates citigroup citibank jpmorgan goldman barclays hsbc santander bbva unicredit commerzbank ubs rabobank mastercard amex philips heineken ericsson nokia vodafone verizon telefonica telekom comcast toyota honda nissan sony panasonic hitachi rakuten softbank mitsubishi hyundai kia lg baidu xiaomi lenovo dell cisco qualcomm broadcom adobe autodesk dropbox evernote coursera udemy harvard stanford oxford cambridge berkeley yale princeton nasa unicef unesco nato fda six-sigma scrum kanban itil prince2 togaf cobit hipaa gdpr sox';

/** Names that are also common words. Recognized only when capitalized. */
const AMBIGUOUS =
  'apple meta oracle slack notion target shell gap chase square box signal discord zoom teams excel word access outlook swift rust go ruby java perl dart julia express spring flask vue svelte ember chef puppet consul vault nomad spark hive storm flink beam lambda athena glue unity unreal sketch canva miro monday medium quora visa orange dove philips ford bell sage xero toast block robinhood coach agile lean waterfall safe alphabet salesforce bain ing key wise revolut sigma angular confluence illustrator intuit looker merck mit react reliance scala sec stripe uber workday';

/** Spellings of places, separated by `|`. All spellings of a place are equivalent (Germany, German, Deutschland). */
const PLACES =
  'germany german germans deutschland deutsch deutsche deutschen|france french frankreich francais francaise|spain spanish espana spanien espanol espanola|italy italian italia italien italiano italiana|portugal portuguese|netherlands dutch holland niederlande nederland|belgium belgian belgien|austria austrian osterreich|switzerland swiss schweiz suisse|uk british britain england english gb|ireland irish|scotland scottish|wales welsh|usa us american america states u.s u.s.a|canada canadian kanada|mexico mexican|brazil brazilian brasil|argentina argentinian|chile chilean|colombia colombian|peru peruvian|china chinese|japan japanese|korea korean|india indian|pakistan pakistani|bangladesh|indonesia indonesian|malaysia malaysian|singapore singaporean|thailand thai|vietnam vietnamese|philippines filipino|australia australian|zealand|russia russian|ukraine ukrainian|poland polish polen|czechia czech|slovakia|hungary hungarian|romania romanian|bulgaria bulgarian|greece greek|turkey turkish|israel israeli|egypt egyptian|uae emirati|dubai|qatar|saudi|nigeria nigerian|kenya kenyan|ghana|morocco|tunisia|sweden swedish schweden|norway norwegian|denmark danish|finland finnish|europe european europa emea|asia asian apac|africa african|latam latin|dach|nordics nordic|scandinavia scandinavian|benelux|london|manchester|edinburgh|paris|lyon|berlin|munich munchen|hamburg|frankfurt|cologne koln|stuttgart|vienna wien|zurich|geneva|amsterdam|rotterdam|brussels brussel|madrid|barcelona|lisbon lisboa|porto|rome roma|milan milano|warsaw|prague|budapest|athens|istanbul|moscow|stockholm|oslo|copenhagen|helsinki|dublin|york|chicago|boston|seattle|austin|dallas|houston|atlanta|miami|denver|francisco|angeles|california californian|texas|florida|washington|toronto|vancouver|montreal|tokyo|osaka|beijing|shanghai|shenzhen|seoul|mumbai|delhi|bangalore bengaluru|hyderabad|chennai|pune|kolkata|jakarta|bangkok|manila|sydney|melbourne|cairo|lagos|nairobi|johannesburg|paulo';

/** Common given names. */
const GIVEN =
  'john michael david james robert william maria anna sarah peter thomas paul martin stefan andreas julia laura jean pierre marie carlos jose juan luis ana sofia marco giulia piet priya rahul amit wei mohammed ahmed fatima yuki hiroshi kenji olga ivan elena kate emma oliver jack steve elon bill jeff mark satya sundar tim';

/** Names in Chinese and Japanese, which have no capital letters. */
const CJK_NAMES =
  'トヨタ ソニー 楽天 ホンダ 日産 任天堂 パナソニック 日立 東芝 富士通 三菱 三井 住友 グーグル アマゾン マイクロソフト アップル 東京 大阪 京都 名古屋 福岡 横浜 日本 中国 アメリカ ドイツ フランス 韓国 インド 腾讯 阿里巴巴 阿里 华为 百度 字节跳动 京东 小米 美团 网易 滴滴 联想 比亚迪 微软 谷歌 亚马逊 苹果公司 北京 上海 深圳 广州 杭州 成都 南京 武汉 香港 台湾 美国 德国 法国 英国 韩国 印度 欧洲 ヨーロッパ'.split(
    ' ',
  );

/** Equivalent spellings of products. */
const ALIASES =
  'k8s kubernetes|js javascript|ts typescript|postgres postgresql pg|gcp google-cloud|ms microsoft|py python|tf terraform|mongo mongodb|node nodejs node.js|vue vuejs vue.js|next nextjs next.js|sklearn scikit-learn|es elasticsearch|powerbi power-bi|golang go|fb facebook|yt youtube';

const set = (words: string) => new Set(words.split(' '));

function groups(lines: string): Map<string, string> {
  const byWord = new Map<string, string>();
  for (const line of lines.split('|')) for (const word of line.split(' ')) byWord.set(word, line.split(' ')[0] ?? word);
  return byWord;
}

const ALWAYS = set(`${NAMES} ${GIVEN}`);
const CAPITALISED = set(AMBIGUOUS);
const PLACE_OF = groups(PLACES);
const ALIAS_OF = groups(ALIASES);
/** Places that are also common words in lower case. */
const AMBIGUOUS_PLACES = set(
  'us turkey china chile polish states york latin orange deutsch total english french deutsche deutschen states porto wales pune lyon roma',
);

/** Whether a folded word is a listed name of a company, product, person or place. */
export function isListedName(key: string, capital: 'capital' | 'small'): boolean {
  if (capital === 'capital') return ALWAYS.has(key) || CAPITALISED.has(key) || PLACE_OF.has(key);
  return (
    (ALWAYS.has(key) && !CAPITALISED.has(key) && !GIVEN.split(' ').includes(key)) ||
    (PLACE_OF.has(key) && !AMBIGUOUS_PLACES.has(key))
  );
}

/** Canonical key for all spellings of a place or product. */
export const canonicalName = (key: string): string => PLACE_OF.get(key) ?? ALIAS_OF.get(key) ?? key;

export const cjkNamesIn = (text: string): string[] => CJK_NAMES.filter((name) => text.includes(name));
