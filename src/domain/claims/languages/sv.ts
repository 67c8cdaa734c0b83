import type { ClaimWords } from '../claim-words.ts';

export const SV: ClaimWords = {
  language: 'sv',
  endings: `a ar ade at as an en et er or n t s na ar arna erna orna de te ning ningen ningar ing ingen else elser ad ande ende are aren arnas ion ionen ioner tion tionen erade erat era ering eringen isk iska lig liga ligt het sk yser ysera yserade yserat ys ysen e`,
  neutral: `en_enda ett_enda personer en ett den det de och eller i på av för med_hjälp_av med från hos vid om som under genom inom mellan över_till att jag vi oss mig min mitt mina vår våra han hon sin sitt sina är var blev blivit har hade ha varit vara där detta denna dessa även uppgift uppgifter arbetsuppgifter totalt sammanlagt genomförde genomförd genomförande utförde samt både bland`,
  by: 'med',
  to: 'till',
  from: 'från_och_med från',
  numbers: `noll två tre fyra fem sex sju åtta nio tio hundra tusen tkr miljon miljoner mkr mn miljard miljarder mdkr mdr procent procentenheter procentenhet kronor krona kr sek euro eur gånger dubbelt`,
  groups: `
    filler: framgångsrikt olika flera
    charge: ansvarig_för ansvarig ansvar_för ansvar ansvarade_för ansvarade
    not: inte ej aldrig ingen inget inga utan inte_en_enda inte_några helt_utan varken icke ingenting
    intended: ville vill skulle planerade_att planer hade_planer_på avsåg avser mål målet syftade hoppades förväntades tänkt avsikt borde planerade hade_i_uppdrag_att
    intended: försökte försöka försök strävade strävade_efter
    same: föreslog föreslagit förslag rekommenderade rekommendation
    rank1: observerade observation följde iakttog bevittnade
    rank2: assisterade assistans hjälpte hjälp hjälpte_till hjälpt stödde stöttade stöd stödjer bistod behjälplig var_behjälplig_med understödde
    rank3: deltog deltog_i deltagit deltagande medverkade medverkade_i medverkan bidrog bidrog_till bidrag samarbetade samarbete
    rank4: samordnade samordning koordinerade koordinering organiserade organisering organisation
    rank5: hanterade hantering förvaltade förvaltning administrerade administration övervakade tillsyn handledde handledning coachade_x skötte_driften
    rank6: ledde ledning lett leda styrde styrning drev förestod
    rank7: grundade grundat grundare uppfann
    part: delvis till_viss_del till_en_del dels
    part: grunderna grunder grundläggande grundkunskaper
    part: utkast pilot prototyp
    part: tillsammans tillsammans_med ihop ihop_med gemensamt med_kollegor i_samarbete_med
    part: biträdande vikarierande praktikant junior assistent
    others: teamet team gruppen_som laget
    others: chef chefen min_chef
    others: kollegorna kollegor kollega
    least: mer_än över minst fler_än åtminstone drygt
    most: högst maximalt mindre_än färre_än upp_till max
    about: ungefär cirka nästan närmare omkring runt ca knappt
    same: exakt precis
    up: ökade ökning ökat öka höjde höjning höjt höja steg stigit stigande växte växt tillväxt utökade utökning gick_upp uppgång förstorade
    down: minskade minskning minskat minska sänkte sänkning sänkt sänka sjönk sjunkit föll fall fallit krympte gick_ner nedgång kortade förkortade reducerade reducering
    same: fördubblade fördubbling
    same: förbättrade förbättring optimerade optimering
    per: per_dag dagligen om_dagen varje_dag
    per: per_vecka i_veckan varje_vecka veckovis
    per: per_månad i_månaden varje_månad månatligen månadsvis
    per: per_kvartal varje_kvartal i_kvartalet
    per: per_år om_året varje_år årligen
    per: per_timme i_timmen
    same: utvecklade utveckling utvecklat byggde bygge byggt bygga byggde_upp skapade skapande skapat införde införande infört introducerade introduktion implementerade implementering inrättade inrättat startade start startat etablerade lanserade lansering tog_fram
    same: designade design utformade utformning
    same: skrev skrivit skrivande författade författare
    same: gjorde_om omarbetade omarbetning förnyade moderniserade uppdaterade
    same: handledde coachade
    same: utbildade utbildning utbildat tränade träning undervisade undervisning coachade lärde_upp
    same: kontrollerade kontroll granskade granskning inspekterade inspektion
    same: analyserade analys utvärderade
    same: levererade leverans leveranser
    same: underhöll underhåll skötte skötsel
    same: slöt tecknade avslutade avslut undertecknade
    same: vann vinna vunnit
    same: förhandlade förhandling förhandlingar diskuterade diskussioner
    same: översatte översättning tolkade
    same: lärde studerade lärde_mig
    same: nådde nått nå
    same: gick genomgick
    same: planering plan planen planera
    same: kunder kund klienter klient
    same: anställda anställd medarbetare personal
    same: butiker butik affärer
    same: volontärer frivilliga
    same: elever elev studenter
    same: leverantörer leverantör underleverantörer
    same: app applikation
    same: webbplats webbsida hemsida
    same: sålde försäljning sålt
    same: sparade besparing
    same: anställde rekryterade rekrytering
    same: löste åtgärdade
    same: förlorade tappade
    same: missade försenade
    same: startade inledde
    same: avslutade slutförde
    same: förnyade moderniserade
    same: levererade distribuerade
    same: klagomål reklamationer
    same: lärare pedagoger
    same: företag företaget bolaget
    same: handbok guide
    same: chefer ledare
    intended: hade_för_avsikt hade_som_mål siktade
    rank1: var_närvarande såg_på
    rank2: gav_stöd
    rank3: var_med var_med_i
    not: inte_någon inte_ett
    not: noll
    intended: planerade`,
};
