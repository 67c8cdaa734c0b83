import { foldClaim } from './fold-claim.ts';

/** Forms of strong verbs, prefixed or not, with the stem that their regular forms have: "aufnahm", "aufgenommen": "aufnehm". */
const STRONG: Record<string, readonly (readonly [forms: RegExp, stem: string])[]> = {
  en: table(
    'wrot?e|writt?en>writ, taught>teach, built>build, ran>run, drew|drawn>draw, gave|given>giv, took|taken>tak, held>hold, kept>keep, oversaw|overseen|oversight>oversee, sold|sale>sell, bought>buy, brought>bring, made>mak, met>meet, spoke|spoken|speech>speak, drove|driven>driv, sent>send, spent>spend, chose|chosen|choice>choos, won>win, began|begun>begin, sought>seek, fed>feed, flew|flown|flight>fly, dealt>deal, understood>understand, laid>lay, paid|payment>pay, told>tell, lent>lend, caught>catch, shown>show',
  ),
  de: table(
    'ge?nommen|nahmen?>nehm, gaben?|gegeben|gabe>geb, hielt(?:en)?|gehalten|haltung>halt, trafen?|getroffen>treff, fanden?|gefunden>find, sprach(?:en)?|gesprochen>sprech, trug(?:en)?|getragen>trag, zogen?|gezogen>zieh, standen?|gestanden>steh, riefen?|gerufen>ruf, lasen?|gelesen>les, fuhr(?:en)?|gefahren|fahrt>fahr, brachten?|gebracht>bring, schnitt(?:en)?|geschnitten>schneid, schlossen?|geschlossen|schluss>schließ, schrieben?|geschrieben>schreib, halfen?|geholfen|hilfe>helf, wies(?:en)?|gewiesen>weis, schuf(?:en)?|geschaffen>schaff, banden?|gebunden>bind, boten?|geboten|gebot>biet, ging(?:en)?|gegangen>geh, rieten?|geraten>rat, wuchs(?:en)?|gewachsen>wachs, warben?|geworben>werb, verband(?:en)?>verbind, liefen?|gelaufen>lauf, luden?|geladen>lad, kamen?|gekommen>komm',
  ),
  nl: table(
    'gaf|gaven|gegeven|gift>gev, nam|namen|genomen|name>nem, hield(?:en)?|gehouden>houd, wierf|wierven|geworven>werv, schreef|schreven|geschreven>schrijv, vond(?:en)?|gevonden>vind, boden?|bood|geboden>bied, bracht(?:en)?|gebracht>breng, zocht(?:en)?|gezocht>zoek, kocht(?:en)?|gekocht>kop, verkocht(?:en)?>verkop, sloot|sloten|gesloten>sluit, reed|reden|gereden>rijd, sprak(?:en)?|gesproken>sprek, stond(?:en)?|gestaan>sta, liep(?:en)?|gelopen>lop, las|lazen|gelezen>lez, hielp(?:en)?|geholpen|hulp>help, trok(?:ken)?|getrokken>trek, droeg(?:en)?|gedragen>drag, won(?:nen)?|gewonnen>win, begon(?:nen)?|begonnen>begin, ontwierp(?:en)?|ontworpen>ontwerp, bewoog|bewogen>beweg, wees|wezen|gewezen>wijz, trad(?:en)?|getreden>tred, dreef|dreven|gedreven>drijv',
  ),
  sv: table(
    'gav|gett|givit>giv, tog|tagit>tag, höll|hållit>håll, skrev|skrivit>skriv, drev|drivit>driv, fann|funnit>finn, bar|burit>bär, stod|stått>stå, sålde|sålt>sälj, ledde|lett>led, valde|valt>välj, satte|satt>sätt, lade|lagt>lägg, stödde|stött>stöd, skötte|skött>sköt, drog|dragit>drag, bjöd|bjudit>bjud, slöt|slutit>slut, bröt|brutit>bryt',
  ),
};

function table(text: string): (readonly [RegExp, string])[] {
  return text.split(', ').map((line) => {
    const [forms = '', stem = ''] = line.split('>').map(foldClaim);
    return [new RegExp(`(?:${forms})$`, 'u'), stem] as const;
  });
}

/** A form of a strong verb by the stem of its regular forms; other words as they are. */
export function regularForm(word: string, language: string): string {
  for (const [forms, stem] of STRONG[language] ?? []) if (forms.test(word)) return word.replace(forms, stem);
  return word;
}
