/** Words often capitalized in titles and headings without being names. Lower case, without accents. */
const WORDS = `
i m k no nr a an the and or of for to in on at by with from as is was were be been has have had this that these those it its we our my their
manager managers director lead leader head chief officer executive senior junior principal staff vice president chair chairman founder cofounder owner partner associate assistant analyst
engineer engineers engineering developer developers architect designer consultant specialist administrator coordinator supervisor scientist researcher professor teacher lecturer nurse doctor accountant auditor lawyer attorney
team teams department division unit group company board committee council office headquarters branch region regional global international national local
sales marketing finance financial accounting operations operational product products project projects program programme programs portfolio strategy strategic business development customer customers client clients service services support success quality risk compliance legal human resources hr recruiting talent training procurement purchasing logistics supply chain warehouse production manufacturing maintenance
information technology technical software hardware data platform cloud infrastructure security network systems system application applications web mobile digital analytics research science design user experience interface content brand media public relations communications
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
monday tuesday wednesday thursday friday saturday sunday spring summer autumn fall winter
bachelor master doctorate degree diploma certificate certified university college school institute academy faculty
north south east west northern southern eastern western central
internet web online intranet email mr mrs ms dr prof
award awards prize best employee management process processes planning year quarter annual monthly weekly daily`;

const COMMON = new Set(WORDS.split(/\s+/).filter(Boolean));

/** Acronyms that don't stand for a company, product, person or place. */
const ACRONYMS = new Set(
  'api apis kpi kpis roi sla slas okr okrs ceo cto cfo coo cio cmo ciso vp svp evp hr it ui ux qa qc pr rd r&d p&l b2b b2c d2c saas paas iaas crm erp cms ci cd cicd mvp poc rfp rfi seo sem ppc cpc ctr cpa cac ltv arr mrr yoy mom qoq ebit ebitda npv irr sql nosql html css http https json xml csv pdf rest etl elt ml ai nlp ocr iot ar vr gpu cpu ram os db faq nps csat mttr rto rpo fte ftes phd mba bsc msc ba bs ma llc id ids url urls usb gps pos sku skus bi pm po sme smes ngo ngos r&r m&a ipo esg csr hse ehs sop sops capa gmp haccp tv dvd ok kb mb gb tb pb kw mw gw kwh mwh gwh khz mhz ghz mm bn usd eur gbp chf inr jpy cad aud'.split(
    ' ',
  ),
);

export const isCommonWord = (key: string): boolean => COMMON.has(key) || COMMON.has(key.replace(/s$/, ''));
export const isCommonAcronym = (key: string): boolean => ACRONYMS.has(key);
