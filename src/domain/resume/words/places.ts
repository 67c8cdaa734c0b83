import { isEastAsianPlace } from './east-asian.ts';
import { isCountryName } from './country-names.ts';
import { fold } from './fold.ts';
import { rememberedPieces } from '../../text/remembered.ts';

const set = (list: string) => new Set(list.split('|'));

const COUNTRIES = set(
  'united states|united states of america|usa|u.s.a|u.s|us|united kingdom|uk|u.k|england|scotland|wales|northern ireland|ireland|germany|deutschland|austria|osterreich|switzerland|schweiz|suisse|svizzera|france|spain|espana|portugal|italy|italia|netherlands|the netherlands|nederland|belgium|belgie|belgique|belgien|luxembourg|denmark|danmark|sweden|sverige|norway|norge|finland|suomi|iceland|poland|polska|czech republic|czechia|slovakia|hungary|romania|bulgaria|greece|turkey|turkiye|croatia|slovenia|serbia|ukraine|russia|belarus|estonia|latvia|lithuania|canada|mexico|brazil|brasil|argentina|chile|colombia|peru|venezuela|ecuador|uruguay|paraguay|bolivia|costa rica|panama|india|pakistan|bangladesh|sri lanka|nepal|china|hong kong|taiwan|japan|south korea|korea|singapore|malaysia|indonesia|thailand|vietnam|philippines|australia|new zealand|south africa|nigeria|kenya|ghana|egypt|morocco|tunisia|algeria|israel|lebanon|jordan|saudi arabia|united arab emirates|uae|qatar|kuwait|iran|iraq|malta|cyprus|frankreich|spanien|italien|polen|niederlande|europe|eu|emea|apac|armenia|georgia|kazakhstan|ethiopia|uganda|tanzania|rwanda|senegal|angola|mozambique|cuba|dominican republic|puerto rico|guatemala|el salvador|honduras|myanmar|cambodia|mongolia|afghanistan|albania|bosnia and herzegovina|north macedonia|montenegro|kosovo|moldova|azerbaijan|uzbekistan',
);
const REGIONS = set(
  'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington state|west virginia|wisconsin|wyoming|ontario|quebec|british columbia|alberta|manitoba|saskatchewan|nova scotia|bavaria|bayern|hessen|sachsen|baden-wurttemberg|nordrhein-westfalen|nrw|new south wales|victoria|queensland|karnataka|maharashtra|tamil nadu|telangana|kerala|gujarat|west bengal|uttar pradesh|haryana|ceara|sao paulo|rio de janeiro|minas gerais|catalunya|cataluna|andalucia|lombardia|lazio|noord-holland|zuid-holland',
);
const STATE_CODE =
  /^(?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]|ON|QC|BC|AB|MB|SK|NS|NB|SP|RJ|MG|CE|PR|RS|BA|PE|DF|ES|NSW|VIC|QLD|MH|KA|TN|TS)(?:\s+\d{5}(?:-\d{4})?)?$/;
const CITIES = set(
  'new york city|nyc|los angeles|san francisco|san jose|san diego|seattle|chicago|boston|austin|dallas|houston|denver|atlanta|miami|philadelphia|portland|phoenix|palo alto|mountain view|menlo park|sunnyvale|cupertino|redmond|brooklyn|washington dc|washington, dc|pittsburgh|minneapolis|detroit|bay area|san francisco bay area|silicon valley|toronto|vancouver|montreal|ottawa|calgary|waterloo|london|manchester|birmingham|edinburgh|glasgow|bristol|cambridge|oxford|leeds|dublin|berlin|munich|munchen|hamburg|koln|cologne|frankfurt|frankfurt am main|stuttgart|dusseldorf|leipzig|dresden|hannover|nurnberg|bonn|karlsruhe|mannheim|heidelberg|aachen|freiburg|potsdam|bremen|dortmund|essen|wien|vienna|graz|linz|salzburg|zurich|geneve|geneva|basel|bern|lausanne|paris|lyon|marseille|toulouse|nantes|lille|bordeaux|nice|strasbourg|grenoble|montpellier|rennes|madrid|barcelona|valencia|sevilla|bilbao|malaga|lisbon|lisboa|porto|rome|roma|milan|milano|turin|torino|naples|napoli|bologna|firenze|florence|padova|amsterdam|rotterdam|den haag|the hague|utrecht|eindhoven|delft|groningen|brussels|bruxelles|brussel|antwerp|antwerpen|gent|leuven|copenhagen|kobenhavn|stockholm|goteborg|malmo|oslo|helsinki|warsaw|warszawa|krakow|wroclaw|gdansk|poznan|prague|praha|brno|budapest|bucharest|sofia|athens|istanbul|ankara|izmir|kyiv|kiev|moscow|saint petersburg|bangalore|bengaluru|mumbai|delhi|new delhi|hyderabad|chennai|pune|kolkata|ahmedabad|gurgaon|gurugram|noida|jaipur|beijing|shanghai|shenzhen|guangzhou|hangzhou|tokyo|osaka|kyoto|seoul|sydney|melbourne|brisbane|perth|auckland|wellington|sao paulo|belo horizonte|curitiba|fortaleza|recife|brasilia|porto alegre|florianopolis|buenos aires|santiago|bogota|medellin|lima|quito|mexico city|ciudad de mexico|guadalajara|monterrey|tel aviv|dubai|abu dhabi|riyadh|doha|cairo|lagos|nairobi|accra|cape town|johannesburg|manila|jakarta|bangkok|hanoi|ho chi minh city|kuala lumpur|karachi|lahore|islamabad|dhaka|colombo|kathmandu|zaragoza|palma|las palmas|murcia|alicante|cordoba|valladolid|vigo|gijon|granada|san sebastian|donostia|pamplona|santander|salamanca|burgos|oviedo|la coruna|a coruna|cadiz|almeria|toledo|leon|tarragona|girona|munster|wuppertal|bielefeld|augsburg|wiesbaden|monchengladbach|gelsenkirchen|braunschweig|kiel|chemnitz|magdeburg|erfurt|rostock|mainz|kassel|halle|saarbrucken|lubeck|oldenburg|osnabruck|darmstadt|regensburg|wurzburg|ingolstadt|ulm|heilbronn|gottingen|jena|trier|koblenz|konstanz|duisburg|bochum|krefeld|hagen|paderborn|reutlingen|tubingen|erlangen|furth|bamberg|bayreuth|passau|innsbruck|klagenfurt|winterthur|st. gallen|sankt gallen|luzern|lugano|biel|nancy|metz|reims|rouen|le havre|dijon|angers|le mans|tours|orleans|caen|brest|clermont-ferrand|limoges|poitiers|la rochelle|amiens|mulhouse|besancon|perpignan|nimes|avignon|aix-en-provence|toulon|cannes|annecy|chambery|saint-etienne|pau|bayonne|lorient|vannes|quimper|versailles|boulogne-billancourt|montreuil|liege|namur|charleroi|bruges|brugge|mons|genova|genoa|palermo|catania|bari|verona|venezia|venice|brescia|modena|parma|reggio emilia|perugia|livorno|cagliari|trieste|trento|bolzano|bergamo|vicenza|ravenna|rimini|pisa|siena|lucca|ancona|pescara|salerno|lecce|como|monza|udine|ferrara|haarlem|almere|breda|nijmegen|tilburg|arnhem|zwolle|amersfoort|apeldoorn|enschede|maastricht|leiden|dordrecht|zoetermeer|den bosch|leeuwarden|alkmaar|hilversum|deventer|venlo|braga|coimbra|aveiro|faro|setubal|evora|leiria|viseu|funchal|guimaraes|salvador|manaus|belem|goiania|campinas|sao luis|natal|maceio|joao pessoa|teresina|campo grande|cuiaba|aracaju|vitoria|joinville|londrina|maringa|niteroi|santos|sorocaba|ribeirao preto|uberlandia|sao jose dos campos|rosario|mendoza|la plata|mar del plata|valparaiso|concepcion|cali|barranquilla|cartagena|arequipa|guayaquil|cuenca|caracas|montevideo|asuncion|la paz|santa cruz|puebla|tijuana|queretaro|merida|liverpool|sheffield|newcastle|newcastle upon tyne|nottingham|leicester|coventry|cardiff|swansea|belfast|aberdeen|dundee|brighton|southampton|portsmouth|plymouth|exeter|york|milton keynes|norwich|cork|galway|limerick|waterford|san antonio|fort worth|columbus|charlotte|indianapolis|jacksonville|nashville|memphis|louisville|baltimore|milwaukee|albuquerque|tucson|fresno|sacramento|oakland|berkeley|long beach|irvine|santa monica|pasadena|kansas city|omaha|raleigh|durham|cleveland|cincinnati|st. louis|st louis|tampa|orlando|new orleans|salt lake city|boulder|colorado springs|las vegas|honolulu|anchorage|spokane|tacoma|bellevue|boise|madison|ann arbor|rochester|buffalo|albany|syracuse|hartford|new haven|providence|richmond|arlington|savannah|winnipeg|edmonton|quebec city|halifax|kitchener|hamilton|surat|lucknow|kanpur|nagpur|indore|bhopal|coimbatore|kochi|thiruvananthapuram|chandigarh|visakhapatnam|mysore|adelaide|canberra|hobart|darwin|gold coast|christchurch|dunedin|pretoria|durban|port elizabeth|abuja|ibadan|kampala|dar es salaam|addis ababa|kigali|casablanca|rabat|marrakech|tunis|algiers|alexandria|amman|beirut|jerusalem|haifa|kuwait city|manama|muscat|jeddah|tehran|baku|tbilisi|yerevan|almaty|tashkent|lodz|katowice|lublin|bialystok|szczecin|ostrava|plzen|bratislava|kosice|debrecen|cluj-napoca|cluj|timisoara|iasi|brasov|plovdiv|varna|thessaloniki|zagreb|ljubljana|maribor|belgrade|beograd|novi sad|sarajevo|skopje|tirana|tallinn|tartu|riga|vilnius|kaunas|minsk|lviv|kharkiv|odesa|novosibirsk|yekaterinburg|kazan|reykjavik|bergen|trondheim|stavanger|tampere|turku|espoo|uppsala|linkoping|aarhus|odense|aalborg|chengdu|wuhan|nanjing|xian|suzhou|tianjin|chongqing|taipei|kaohsiung|nagoya|fukuoka|sapporo|kobe|yokohama|sendai|hiroshima|busan|incheon|daegu|davao|cebu|cebu city|surabaya|bandung|yangon|phnom penh|penang|johor bahru|da nang|havana|san juan|santo domingo|kingston|guatemala city|panama city|san salvador|tegucigalpa|managua',
);
const REMOTE =
  /^(?:fully )?(?:remote|hybrid|on-?site|remoto|hibrido|teletrabajo|teletravail|a distance|home ?office|anywhere|worldwide|global|smart working|op afstand)(?:\s*\(.*\))?$/;

/** A few capitalized words, as in the name of a place. */
const PLACE_NAME =
  /^(?:(?:greater|metro|downtown|st\.?|saint|la|le|los|las|el|san|santa|s[aã]o|bad|den|the)\s)?[\p{Lu}\p{Script=Hebrew}\p{Script=Arabic}][\p{L}\p{M}.'’-]*(?:[ -](?:am|an|der|de|do|da|dos|das|del|la|le|les|di|sur|upon|im|in|und|el|[\p{Lu}\p{Script=Hebrew}\p{Script=Arabic}][\p{L}\p{M}.'’]*)){0,4}(?:\s\(.*\))?$/u;

const isCountry = (text: string) => COUNTRIES.has(fold(text)) || isCountryName(text);
/** A state or region, as written after the name of a town. */
export const isRegion = (text: string) => REGIONS.has(fold(text)) || STATE_CODE.test(text.trim());
const isCity = (text: string) => CITIES.has(fold(text).replace(/ (?:area|metropolitan area)$/, ''));
const withoutPostcode = (text: string) =>
  text
    .replace(
      /^(?:[A-Z]{1,2}-)?(?:\d{4,6}|\d{3}\s\d{2}|\d{2}-\d{3}|\d{4}-\d{3})\s+(?:[A-Z]{2}\s+)?(?=\p{Lu})|\s+\d{5}(?:-\d{4})?$/gu,
      '',
    )
    .trim();

/** Whether the text is a location: a known place, or any place name followed by a known region or country. */
export const isLocation = rememberedPieces((raw: string): boolean => {
  const text = raw
    .trim()
    .replace(/^\(|\)$/g, '')
    .replace(/[.,;]+$/, '');
  if (isEastAsianPlace(text)) return true;
  if (text === '' || text.length > 70 || /[@:]|https?/.test(text)) return false;
  if (REMOTE.test(fold(text))) return true;
  const sides = text.split(/\s+[–—/|-]\s+|\s*\/\s*/);
  // "Florianópolis - SC" is a town and a state.
  if (sides.length === 2 && isRegion(sides[1] ?? '') && PLACE_NAME.test(sides[0] ?? '')) return true;
  if (sides.length > 1) return sides.every(isLocation);
  const parts = withoutPostcode(text)
    .split(/[,،]\s*/)
    .map(withoutPostcode);
  const last = parts.at(-1) ?? '';
  if (parts.length === 1)
    return isCountry(last) || isCity(last) || REGIONS.has(fold(last)) || /^\d{5}\s\p{Lu}\p{L}+$/u.test(text);
  if (parts.length > 4) return false;
  const named = parts.slice(0, -1).every((part) => PLACE_NAME.test(part) || REMOTE.test(fold(part)));
  return (
    named &&
    (isCountry(last) ||
      isRegion(last) ||
      isCity(last) ||
      REMOTE.test(fold(last)) ||
      (isCity(parts[0] ?? '') && PLACE_NAME.test(last)))
  );
});

/** Whether the text could be an unknown place: up to three capitalized names, separated by commas. */
export const mayBeLocation = (text: string): boolean =>
  text.split(/[,،]\s*/).length <= 3 && text.split(/[,،]\s*/).every((part) => PLACE_NAME.test(part));
