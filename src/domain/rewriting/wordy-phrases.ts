/** A wordy phrase and what says the same in fewer words. */
export interface WordyPhrase {
  pattern: RegExp;
  plain: string;
}

/** At the start of a statement: duties instead of deeds ("Zuständig für die Leitung von" is "Leitung von"), and the person themselves. */
const OPENINGS: RegExp[] = [
  /^(?:successfully|effectively|efficiently|proactively|actively)\s+(?=\p{L}+ed\b|led\b|built\b|ran\b|wrote\b|won\b|sold\b|grew\b)/iu,
  /^(?:(?:ich\s+war\s+)?(?:verantwortlich|zuständig)\s+für|zu\s+meinen\s+aufgaben\s+gehörten?|verantwortung\s+für)\s*:?\s+(?:die|das|den)\s+(?=\p{Lu})/iu,
  /^(?:erfolgreiche[rs]?)\s+(?=\p{Lu})/iu,
  /^(?:responsable|en\s+charge|chargée?)\s+d(?:e\s+(?:la\s+|l[’'])?|[’'])(?=\p{Ll}+(?:er|ir|dre)\s|(?:gestion|direction|coordination|organisation|supervision|administration)\s+d)/iu,
  /^j[’']ai\s+(?=\p{L}+(?:é|i|u|it|is)\s)/iu,
  /^(?:responsable|encargad[oa]|a\s+cargo)\s+de\s+(?:la\s+)?(?=\p{Ll}+(?:ar|er|ir)\s|(?:gestión|dirección|coordinación|organización|supervisión|administración)\s+de)/iu,
  /^yo\s+(?=\p{Ll})/iu,
  /^(?:respons[áa]vel|encarregad[oa])\s+(?:por|pela|pelo|de)\s+(?=\p{Ll}+(?:ar|er|ir)\s|(?:gestão|direção|coordenação|organização|supervisão|administração)\s+d)/iu,
  /^eu\s+(?=\p{Ll})/iu,
  /^(?:responsabile|incaricat[oa])\s+(?:di\s+|della\s+|dell[’'])(?=\p{Ll}+(?:are|ere|ire)\s|(?:gestione|direzione|organizzazione|supervisione|amministrazione)\s+d)/iu,
  /^verantwoordelijk\s+voor\s+(?:het\s+(?=\p{Ll}+en\s+van\s)|de\s+(?=(?:leiding|coördinatie|organisatie)\s))/iu,
  /^(?:byłe?[mś]?a?m?\s+)?odpowiedzialn[yae]\s+za\s+(?=\p{Ll}+[ae]nie\s)/iu,
  /^(?:ansvarig|ansvarade|ansvar)\s+för\s+att\s+(?=\p{Ll})/iu,
  /^负责(?=管理|领导|带领|协调|组织|开发|设计|维护|编写|制定)/u,
];

const INSIDE: [RegExp, string][] = [
  [/\bin order to\b/giu, 'to'],
  [/\b(?:a|the) total of (?=\d)/giu, ''],
  [/\b(?:dans le but|afin) de\b/giu, 'pour'],
];

/** Phrases that can go or be said more briefly, in the languages of the claims. The guard decides on each. */
export const WORDY: readonly WordyPhrase[] = [
  ...OPENINGS.map((pattern) => ({ pattern, plain: '' })),
  ...INSIDE.map(([pattern, plain]) => ({ pattern, plain })),
];
