import type { ClaimWords } from '../claim-words.ts';

export const SV: ClaimWords = {
  language: 'sv',
  endings: `a ar ade at as an en et er or n t s na arna erna orna de te ning ningen ningar ing ingen else elser ad ande ende are aren arnas ion ionen ioner tion tionen erade erat era ering eringen isk iska lig liga ligt het sk yser ysera yserade yserat ys ysen e are_ ades es tt ningarna ingar elsen heten heter tioner iskt eras eringar erar erades d da des ts r rade rar rad rat ra nas nades nad ats lade lades läggning lägger lagt la ation ationen ationer isering iserade iserat`,
  neutral: `en_enda ett_enda personer en ett den det de och eller i på av för med_hjälp_av hos vid om som under genom inom mellan över_till att jag vi oss mig mitt mina vår våra han hon sin sitt sina är var blev blivit har hade ha varit vara där detta denna dessa även uppgift uppgifter arbetsuppgifter totalt sammanlagt genomförde genomförd genomförande utförde samt både bland av_mig vårt sig ut efter när vilket vilka bli blir kunde kan lyckades lyckats tack_vare hjälp_av med_hjälp hjälp_ via användning användning_av använde använda använt användande baserad baserat också varje utfört utföra utförande genomfört genomföra gjorde gjort göra inträffade inträffat skedde själv för_att om_ året_ ihop_ åt samband i_samband_med inom_ramen_för ramen varefter därefter sedan finns fanns funnits det_fanns det_finns hava bleve vore voro hennes hans dess deras dem dom er era ert vilken vars som_är som_var denne dit hit däri därav därmed härmed varav varmed varvid därtill gentemot emot utöver inklusive antal antalet stycken st arbete arbetade arbetat arbeta avseende gällande rörande bestående_av sköta men dock höll hålla hållit ägde_rum`,
  by: 'med',
  to: 'till',
  from: 'från_och_med från',
  per: 'per',
  qualifies: 1,
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
    rank7: grundade grundat grundare
    part: delvis till_viss_del till_en_del dels
    part: grunderna grunder grundläggande grundkunskaper
    part: utkast pilot prototyp
    part: tillsammans tillsammans_med ihop ihop_med gemensamt med_kollegor i_samarbete_med
    part: biträdande
    part: vikarierande
    part: praktikant praktik
    part: junior
    part: assistent
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
    at_times: ibland då_och_då emellanåt stundtals tidvis sporadiskt enstaka_gånger vid_behov_
    at_times: ofta regelbundet vanligtvis oftast mestadels huvudsakligen
    at_times: delvis till_viss_del
    about: nära uppskattningsvis i_snitt_
    most: som_mest maximum
    least: min minimum
    per: per_år om_året årligen årlig årliga varje_år i_året
    per: per_månad i_månaden månadsvis månatlig månatliga varje_månad
    per: per_vecka i_veckan veckovis varje_vecka veckovisa
    per: per_dag om_dagen dagligen daglig dagliga varje_dag
    per: per_kvartal i_kvartalet kvartalsvis varje_kvartal
    per: per_timme i_timmen
    per: per_skift varje_skift
    intended: målet_var syftet syfte planerad planerat planer* förvänt* avsedd beräknades
    same: utveckl* skap* byggde byggt bygg* implement* inför* införd* tog_fram ta_fram tagit_fram framtag* upprätt* program* etabler* konstru* arbetade_fram
    same: design* utform* konstru* planera_ rita*
    same: skrev skriv* skrivit författ* upprätt* utform*
    same: utbild* undervis* lär* lärde handled* introduc* skol* tränade instru* introdukt*
    same: kontroll* gransk* inspekt* verifier* besikt* revid* revision
    same: analys* utvärd* utred* undersök* bedöm*
    same: lever* leverans* tillhandah*
    same: underh* underhåll* skött sköt* skötte vård*
    same: handlägg* handlade handlades handlagt hanter* behandl* bearbet*
    same: avslut* slöt slut* sluta* underteckna* teckn*
    same: vann vunnit vinn* säkr* säkra*
    same: nådde nått nå uppnå*
    same: uppdater* förny* modernis*
    same: sålde sålt sälj* försäl*
    same: löste löst lös* åtgärd* reparer* rätta*
    same: migrer* flytt* överför* migrat*
    same: anställ* rekryt*
    same: förhandl*
    same: översätt* översatt*
    same: slutför* fullfölj* avslut*
    same: installer* monter* konfigur*
    same: test* prov*
    same: dokument* registrer*
    same: presenter* föreläs* redovis*
    same: förbered* samman* sammanställ*
    same: start* inled* lanser* påbörj* införd* inför* introduc*
    same: ersätt* ersatt* byt* bytte
    same: slog_ihop integrer* samord_
    same: besvar* svar*
    same: övervak* följ* bevak*
    same: publicer*
    same: automatiser*
    same: rådgiv* rådgav
    same: spar* besparing*
    same: transport* körde
    same: säkerställ* garanter*
    same: tillverk* produc*
    same: förenkl* effektivis*
    same: förbättr* optimer*
    same: ordn* organis* arranger*
    same: ta_hand_om tog_hand_om sköt* vård*
    down: minsk* sänk* reducer* reduk* kort* förkort* krymp* ned_ sjunk*
    up: ök* höj* förläng* utök* växt* stig* expander*
    rank2: hjälp* bistå* stöd* stötta* assist* biträd*
    rank3: medverk* delta* deltag* bidr* samarb*
    rank4: koordin* samord* organis*
    rank5: förvalt* styr* driv* drev administr*
    rank6: led* chef*
    same: kund* klient*
    same: anställda medarbetare personal
    same: elev* student*
    same: butik* affär* filial*
    same: leverantör*
    same: utvecklare programmerare
    same: app appar appen applikation*
    same: webbplats* webbsid* hemsid*
    same: omsättning* försäljning* intäkt*
    same: fel* bugg* brist*
    same: klagomål* reklamation*
    same: tidsfrist* deadline*
    same: avtal* kontrakt*
    same: ärende*
    same: handbok* manual* guide*
    same: kostnad* utgift*
    same: företag* bolag* firma*
    same: olyck* tillbud_
    same: svinn*
    same: kundtjänst* kundservice
    same: omskriv* skrev_om skriva_om skrivit_om omarbet*
    same: planer* planlägg* planlade planlagt
    same: möt* möte
    same: rutt*
    same: besparing* spar* sparad*
    charge: fick_i_uppdrag i_uppdrag uppdrag
    same: omsorg omvårdnad ta_hand_om tog_hand_om tagit_hand_om vård* sköt* skötte
    same: formgiv* formgav design*
    same: reparation* reparer* laga* lagning*
    same: före innan
    filler: såg_till_att
    charge: stod_för svarade_för hade_hand_om
    down: avtog* gick_ned
    up: tilltog*
    about: sådär i_storleksordningen
    least: inte_mindre_än
    most: inte_mer_än
    not: utan_en_enda fri_från inte_någon_enda
    intended: planerad* tänkte var_tänkt var_tänkt_att skulle_ha tänkt_att avsikten
    rank2: gav_assistans hjälpte_till_med hjälpte_till_vid
    rank3: deltog_vid tog_del var_delaktig delaktig
    per: varannan_vecka
    same: före innan
    same: bara endast enbart
    same: ännu fortfarande
    same: köpte_in inköp köpa_in
    intended: avsikter`,
};
