import type { ClaimWords } from '../claim-words.ts';

export const NL: ClaimWords = {
  language: 'nl',
  endings: `e en s t d de te den ten n er ers ing ingen end ende eren eerde eerden eert eer ering atie aties tie ties isch ische lijk lijke heid je jes 's se sen yse ysen yseren yseerde er_ eringen elde elden elen eld elt sd st ste sten geld gde gden gd g gen kt kte kten k ken pt pte pten p pen l len f ven fde fd z zen v isatie isaties iseren iseerde gestuurd`,
  neutral: `een_enkele personen mensen andere de het een en of van in op aan bij voor door uit over tot_en_met tijdens binnen als die dat deze dit er ik wij we ons mij mijn onze hij zij ze hun haar zijn werd werden was waren is ben heb heeft had hadden om te zo daar ook taak taken werkzaamheden totaal in_totaal uitvoering uitgevoerd voerde_uit zowel tussen onder_meer door_mij me zich om_te wat zoals evenals alsmede tevens waarbij waarmee waardoor elk elke ieder iedere per_ wordt worden hebben geweest geworden kon konden lukte gelukt wist via dankzij door_middel_van middels met_behulp_van behulp gebruik_van gebruik met_gebruik_van gebruikmakend gebaseerd gedurende sinds volgens zorgde_voor gezorgd_voor uitvoeren uitvoerde gedaan deed doen vond_plaats plaatsgevonden plaats zelf er_was er_waren waren_er kwam kwamen komen waarna daarna vervolgens na nadat verleende verlenen verleend voerde voerden voert uitgevoerde bent bestond gehad is_er zijn_er er_is werd_er waarvan waaruit waarin waarop waarvoor waartoe daarvan daaruit daarin daarop daarvoor daartoe hiervan hiermee hierbij hiervoor jij jullie hen zichzelf diens wier welke welk zodat omdat aantal stuks stuk werk per met_betrekking_tot betreffende inzake verrichten verrichtte verricht bestaande_uit inclusief deden maar echter vonden_plaats hield hielden lang`,
  by: 'met',
  to: 'tot naar',
  from: 'vanaf van_de',
  per: 'per',
  as: /^als$/u,
  qualifies: 1,
  numbers: `nul twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig veertig vijftig honderd duizend miljoen miljard mln mld procent procentpunt procentpunten euro eur € k keer maal dubbel`,
  groups: `
    filler: succesvol diverse verschillende meerdere
    charge: verantwoordelijk_voor verantwoordelijk verantwoordelijkheid belast_met
    not: niet geen nooit zonder niets niemand noch geen_enkele zonder_enige niet_één geen_enkele_keer nimmer
    intended: wilde wilden wil moest moet zou beoogde beoogd doel had_als_doel had_de_taak van_plan was_van_plan verwacht verwachtte streefde hoopte bedoeld voornemens had_de_opdracht
    intended: probeerde probeert proberen trachtte getracht poging
    same: stelde_voor stelde voorstel voorgesteld opperde suggereerde adviseerde
    rank1: observeerde observatie observeren keek_mee woonde_bij volgde liep_mee
    rank2: assisteerde assistentie assisteren ondersteunde ondersteuning ondersteunen hielp geholpen hulp helpen hielp_mee begeleidde_mee
    rank3: nam_deel nam_deel_aan deelname deelgenomen deed_mee deed_mee_aan droeg_bij droeg_bij_aan bijdrage bijgedragen werkte_mee werkte_mee_aan meegewerkt medewerking participeerde betrokken
    rank4: coördineerde coördinatie coördineren organiseerde organisatie organiseren
    rank5: beheerde begeleidde beheer beheren beheert managede begeleiding begeleiden toezicht verwerkte
    rank6: leidde leiding leiden geleid stuurde stuurde_aan aangestuurd bestuurde bestuur
    rank7: richtte_op opgericht oprichting stichtte bedacht
    part: gedeeltelijk deels ten_dele voor_een_deel deel
    part: basiskennis basis beginselen grondbeginselen
    part: concept proefversie pilot prototype
    part: samen samen_met gezamenlijk met_collega_s samen_met_collega_s in_samenwerking_met
    part: adjunct plaatsvervangend
    part: stagiair stagiaire stage
    part: junior
    part: assistent
    others: team ploeg
    others: leidinggevende baas chef
    others: collega_s collega
    least: meer_dan ruim minstens ten_minste minimaal boven_de op_zijn_minst
    most: maximaal hoogstens minder_dan onder_de ten_hoogste tot_maximaal
    about: ongeveer circa rond zo_n bijna haast nagenoeg ca
    same: precies exact
    up: verhoogde verhoging verhoogd verhogen vergrootte vergroting vergroten steeg stijging gestegen stijgen groeide groei gegroeid groeien nam_toe toename toegenomen uitgebreid breidde_uit
    down: verlaagde verlaging verlaagd verlagen verminderde vermindering verminderd verminderen reduceerde reductie reduceren daalde daling gedaald dalen zakte kromp krimp nam_af afname afgenomen verkortte verkleinde
    same: verdubbelde verdubbeling verdubbeld
    same: verbeterde verbetering verbeterd optimaliseerde optimalisatie
    per: per_dag dagelijks dagelijkse elke_dag
    per: per_week wekelijks wekelijkse elke_week
    per: per_maand maandelijks maandelijkse elke_maand
    per: per_kwartaal elk_kwartaal ieder_kwartaal
    per: per_jaar jaarlijks jaarlijkse elk_jaar
    per: per_uur
    same: begon gestart startte begin
    same: ontwikkelde ontwikkeling ontwikkeld ontwikkelen bouwde bouw gebouwd bouwen bouwde_op opgebouwd opbouw zette creëerde gecreëerd maakte gemaakt maken voerde_in invoering ingevoerd introduceerde introductie implementeerde implementatie zette_op opgezet stelde_op opgesteld lanceerde lancering realiseerde
    same: ontwierp ontwerp ontworpen ontwerpen
    same: schreef maakte geschreven schrijven auteur
    same: vernieuwde vernieuwing vernieuwd herzag herzien herschreef herschreven verbouwde moderniseerde
    same: begeleidde coachte begeleiden
    same: trainde trainen coachen gecoacht training getraind opgeleid leidde_op opleiding schoolde scholing coachte onderwees les_gaf
    same: controleerde controle gecontroleerd inspecteerde inspectie keurde keuring beoordeelde toetste
    same: analyseerde analyse geanalyseerd onderzocht
    same: leverde levering geleverd leveren bezorgde
    same: onderhield onderhoud verzorgde verzorging
    same: sloot gesloten tekende getekend sloot_af afgesloten
    same: wierf werven geworven won gewonnen binnenhaalde
    same: onderhandelde onderhandeling onderhandelingen
    same: vertaalde vertaling vertaald
    same: leerde geleerd verwierf
    same: opende openen geopend opening
    same: bereikte bereikt bereiken
    same: voltooide voltooid rondde_af
    same: plan plannen planning plande gepland
    same: klanten klant cliënten cliënt
    same: medewerkers medewerker werknemers personeel
    same: winkels winkel filialen
    same: leerlingen leerling scholieren scholier
    same: aanvragen aanvraag verzoeken verzoek
    same: leveranciers leverancier toeleveranciers
    same: app applicatie
    same: website webpagina site
    same: stagiairs stagiaires
    same: verkocht verkoop verkopen
    same: bespaarde besparing bespaard
    same: nam_aan aangenomen
    same: loste_op opgelost herstelde
    same: verloor verloren
    same: miste gemist
    same: startte begon startte_op
    same: bouwde_op zette_op richtte_in
    same: rondde_af voltooide beëindigde
    same: onderhield verzorgde
    same: vernieuwde moderniseerde
    same: leverde bezorgde
    same: ontwierp plande tekende
    same: fouten fout
    same: klachten klacht
    same: docenten leraren
    same: bedrijf onderneming
    same: handboek gids
    same: woningen huizen
    same: vrachtwagens trucks
    same: verpleegkundigen verplegers
    same: directeuren bestuurders
    intended: had_de_bedoeling was_bedoeld had_het_plan
    rank1: keek_toe was_aanwezig_bij
    rank2: hielp_met hielp_bij stond_bij
    rank3: deed_mee_met had_een_aandeel_in
    part: mede mede_auteur
    not: niet_een geen_één
    same: herschreef herzag
    same: trainde leidde_op schoolde
    not: nul
    intended: plande planden
    rank3: deelnam meedeed meewerkte bijdroeg
    rank2: bijstond meehielp
    rank6: aanstuurde
    rank7: oprichtte
    up: toenam uitbreidde
    down: afnam
    same: voorstelde voorstel opperde
    same: invoerde opzette opbouwde bouwde introduceerde
    same: afsloot sloot afrondde
    same: oploste
    at_times: soms af_en_toe nu_en_dan incidenteel bij_gelegenheid zo_nu_en_dan sporadisch
    at_times: vaak regelmatig meestal doorgaans gewoonlijk voornamelijk overwegend
    at_times: deels gedeeltelijk ten_dele
    about: ongeveer_ gemiddeld_ grofweg
    most: max
    most: tot_wel
    least: min tenminste
    per: per_jaar jaarlijks jaarlijkse elk_jaar ieder_jaar
    per: per_maand maandelijks maandelijkse elke_maand iedere_maand
    per: per_week wekelijks wekelijkse elke_week iedere_week
    per: per_dag dagelijks dagelijkse elke_dag iedere_dag
    per: per_kwartaal elk_kwartaal ieder_kwartaal kwartaal
    per: per_uur elk_uur
    per: per_dienst elke_dienst
    intended: doel_was doelstelling het_doel gepland geplande verwachte verwachting zouden moesten streven gestreefd bedoeling
    same: ontwikkel* bouw* gebouwd maak* gemaakt creëer* opgezet opzet* implement* geïmplementeer* invoer* ingevoerd realis* gerealiseerd programm* geprogrammeerd ontwik* opgebouwd opstel* vervaardig*
    same: ontwerp* ontworpen ontwierp bedacht bedenk* plan*
    same: schrijf* schreef geschreven opgesteld opstel* opmaak*
    same: opleid* opgeleid inwerk* ingewerkt train* getraind lesgeven lesgaf lesgegeven les onderwijs* onderwezen coach* gecoacht begeleid* instru* inwerken
    same: control* gecontroleerd nakeek nagekeken nakijk* inspect* geïnspecteerd toets* getoetst beoordeel* verif*
    same: analys* geanalyseerd onderzo* evalu* geëvalueerd
    same: lever* geleverd bezorg* verstrekt verstrek* aanlever* aangeleverd
    same: onderhoud* onderhouden onderhield
    same: afhandel* afgehandeld verwerk* verwerkt behandel* afgewerkt
    same: afsluit* afgesloten sluit* gesloten ondertekend onderteken*
    same: win* gewonnen won wist_te_winnen behaal* behaalde verwierf verworven binnenhaal* binnengehaald
    same: bereik* behaal* haal* gehaald realis*
    same: bijwerk* bijgewerkt vernieuw* modernis* actualis* herzien
    same: bedien* verzorg* help_
    same: verkoop* verkocht
    same: oplos* opgelost herstel* repar* gerepareerd verhelp* verholpen corrig*
    same: migr* gemigreerd verhuis* verhuizing verplaats* overzet* overgezet overstap*
    same: aannam aangenomen werf* geworven wervin* rekrut*
    same: onderhandel*
    same: vertaal* vertaling
    same: leer* geleerd
    same: afrond* afgerond voltooi* beëindig*
    same: installeer* installat* geïnstalleerd configur* plaats*
    same: test* getest beproef*
    same: document* vastleg* vastgelegd registr* geregistreerd
    same: presenteer* gepresenteerd
    same: voorbereid* opstel* samenstel* samengesteld
    same: start* gestart begon begonnen lanceer* gelanceerd introduc* geïntroduceerd invoer* ingevoerd
    same: vervang* vervangen verving
    same: samenvoeg* samengevoegd integr* geïntegreerd
    same: beantwoord* antwoord*
    same: monitor* bewaak* bewaking volg* toezicht_
    same: publicee* gepubliceerd uitgegeven
    same: automatis* geautomatiseerd
    same: advise* geadviseerd advies
    same: bespaar* besparing
    same: vervoer* transport*
    same: waarborg* garand* verzeker*
    same: produc* geproduceerd fabric* vervaardig*
    same: vereenvoudig* stroomlijn*
    same: verbeter* optimal* geoptimaliseerd
    same: verzorg* zorg* begeleid*
    same: organis* georganiseerd
    same: beheer* beheerde
    down: verlaag* verminder* reduc* gereduceerd terugbreng* teruggebracht terugbracht verkort* inkort* ingekort daal* halveer* gehalveerd omlaag
    up: verhoog* vergroot* stijg* groei* uitbreid* verleng*
    rank2: help* meehelp* meegeholpen mee_geholpen ondersteun* assist* geassisteerd bijstaan bijgestaan
    rank3: meewerk* particip*
    rank4: coördin* organis*
    rank5: beheer* manag*
    rank6: leid* leiding_ leiding_geven leidinggeven leidinggaf gaf_leiding aanstur*
    same: klant* cliënt* opdrachtgev*
    same: medewerker* werknemer* personeel
    same: leerling* student* scholier*
    same: winkel* filia* vestiging*
    same: leverancier* toeleverancier*
    same: ontwikkelaar* programmeur* developer*
    same: app apps applicatie* toepassing*
    same: website* site webpagina*
    same: omzet verkopen
    same: fout* bug* defect* gebrek*
    same: klacht* reclamatie*
    same: deadline* termijn*
    same: contract* overeenkomst*
    same: verzoek* aanvra* ticket*
    same: handleiding* handboek* gids*
    same: kosten uitgaven
    same: bedrijf* bedrijven onderneming* firma
    same: ongeval* ongeluk*
    same: dossier*
    same: lab labs laboratorium laboratoria
    same: factuur facturen
    same: rooster* planning
    same: herschrij* herschreef herschreven
    same: plann* plande planden gepland plan planning inplan* ingepland
    same: rit ritten route*
    same: overleg* overlegde vergader*
    same: besparing* bespaar* bespar*
    charge: kreeg_de_taak kreeg_de_opdracht kreeg_opdracht taak_was belast
    same: gaf gaven geven gegeven geef verzorgde
    same: selectie selecteer* geselecteerd
    same: voordat voorafgaand_aan
    filler: hield_me_bezig_met hield_mij_bezig_met droeg_zorg_voor
    down: zak* gezakt verklein* afneem* afnam* krimp*
    up: toeneem* toenam* opschroef*
    about: zo'n om_en_nabij om_en_bij pakweg een_stuk_of
    least: niet_minder_dan
    most: hooguit niet_meer_dan
    not: geen_enkel zonder_een_enkele vrij_van
    intended: voorgenomen voornemen
    rank2: bijstand gaf_ondersteuning
    rank3: maakte_deel_uit_van deelnemen
    per: tweewekelijks tweewekelijkse om_de_twee_weken om_de_week
    same: voor_het vooraf
    same: alleen slechts uitsluitend enkel
    same: nog steeds
    rank3: samenwerkte samenwerkten samenwerken samenwerking samengewerkt`,
};
