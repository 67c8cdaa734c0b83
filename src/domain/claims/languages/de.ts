import type { ClaimWords } from '../claim-words.ts';

export const DE: ClaimWords = {
  language: 'de',
  endings: `ete elte lung wicklung e en er es em n s t te ten tet test ung ungen end ende enden ern erte erten ert eln elten elt ele ieren ierte ierten iert ierung ierungen ion ionen tion tionen isch ische ischen ischer lich liche lichen ig ige igen in innen heit keit ens nd se yse ysen ysieren ysierte ysiert st est ender iere et eten licher le ere erung erungen eren igt igte igten igung igungen ste sten d de den nde nden ation ationen iertes iertem isierung isieren isierte isiert atisierung ationsarbeiten`,
  neutral: `einen_einzigen eine_einzige durchführte vornahm personen leute der die das den dem des ein eine einen einem einer eines und oder sowie in im an am aus ab mit bei beim nach vom zu zur zum für durch unter seit als wie dabei hierbei ich wir uns mich mir mein meine meinen meinem meiner unser unsere unserem er sie es sich wurde wurden war waren ist sind bin habe haben hat hatte hatten werden sein seine ihr ihre ihren dort da dies diese dieser dieses welche welcher auch aufgabe aufgaben tätigkeit tätigkeiten insgesamt gesamt durchführung während innerhalb zwischen rahmen zuvor dann sowohl ganz ins ans pro je jede jeder jedes jeden mittels mit_hilfe anhand dank aufgrund wegen infolge im_rahmen dazu damit so von_mir durch_mich unseren unserer man worden wird sei gewesen konnte konnten gegeben gemacht machte machten erledigt erledigte erledigung gelungen gelang es_gelang es_wurden es_wurde kam kamen es_kam es_gab gab gibt um_zu dass welches gegen ohne_dass über_die hinsichtlich bezüglich betreffend bezogen jeweils hierzu darunter davon nutzung_von einsatz_von unter_einsatz_von unter_verwendung_von verwendung nutzung einsatz gemeinsam_von meiner_seits zeitraum binnen lang dauerhaft neu_aufgesetzt_e tätig zuständigkeit übernahme übernommen übernahm erfolgte erfolgt erfolgten danach daraufhin hiernach anschließend nachdem innerhalb_von leistete leisten im_rahmen_von in_form_von mit_hilfe_von durch_den unter_anderem leistung_von jedem bist seid seien habend wirst es_waren es_sind deren dessen denen dieselbe derselbe dasselbe derselben jener jene jenes jenem jenen ihm ihn ihnen ihres ihrem unseres meines eure davor darauf daran darin daraus dafür dadurch darüber wobei wodurch womit worauf wofür samt nebst zahl anzahl stück per menschen person arbeit stk mithilfe_von durchführen ausführung ausführte einschließlich einzige einziger einziges einzigen aber jedoch fanden_statt fand_statt`,
  by: 'um',
  to: 'auf',
  from: 'von',
  per: 'pro',
  as: /^als$/u,
  qualifies: 1,
  numbers: `null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig hundert tausend tsd million millionen mio milliarde milliarden mrd prozent prozentpunkte prozentpunkt prozentpunkten euro eur usd k doppelt mal fach`,
  groups: `
    filler: erfolgreich erfolgreiche verschiedene mehrere
    charge: verantwortlich_für verantwortlich zuständig_für zuständig verantwortung_für verantwortung beauftragt_mit beauftragt betraut_mit betraut
    not: nicht kein keine keinen keinem keiner keines keinerlei nie niemals ohne nicht_einen nicht_eine nicht_ein ganz_ohne weder nichts niemand
    intended: wollte wollten will sollte sollten soll beabsichtigte beabsichtigt hatte_vor vorhatte ziel zielte strebte strebte_an angestrebt vorgesehen erwartet erwartete möchte hatte_die_aufgabe könnte
    intended: versuchte versucht versuchen versuch bemühte bemühte_sich bemüht bestrebt
    same: schlug schlug_vor vorschlug anregte nahelegte vorgeschlagen vorschlag regte_an regte angeregt empfahl empfohlen empfehlung vor_schlug
    rank1: beobachtete beobachtet beobachten begleitete_beobachtend verfolgte hospitierte hospitiert besuchte
    rank2: unterstützte unterstützt unterstützung unterstützen assistierte assistiert assistenz half geholfen hilfe helfen mithilfe begleitete begleitet begleiten zugearbeitet betreuungsassistent
    rank3: wirkte wirkte_mit mitgewirkt mitwirkung mitarbeit arbeitete_mit wirkte_an arbeitete_an mitgearbeitet beteiligte beteiligt beteiligung beteiligte_sich nahm_teil nahm teilgenommen teilnahme teil trug_bei beitrag beigetragen kooperierte
    rank4: koordinierte koordiniert koordination koordinierung organisierte organisiert organisation
    rank5: verwaltete verwaltet verwaltung betreute betreut betreuung managte gemanagt verantwortete verantwortet steuerte gesteuert überwachte beaufsichtigte bearbeitete bearbeitet bearbeitung
    rank6: leitete geleitet leitung leiten führte geführt führung führen lenkte dirigierte
    rank7: gründete gegründet gründung
    part: teilweise zum_teil teils anteilig teil_von in_teilen partiell
    part: grundkenntnisse grundlagen basiskenntnisse grundkenntnissen grundlegende anfänger
    part: entwurf pilot probeweise prototyp
    part: gemeinsam gemeinsam_mit zusammen zusammen_mit in_zusammenarbeit_mit mit_kollegen gemeinschaftlich
    part: stellvertretend stellvertretende stellvertretender stellvertreter vize
    part: junior
    part: praktikant praktikantin praktikum
    part: assistent assistentin
    others: team mannschaft
    others: vorgesetzter vorgesetzte chef chefin vorgesetzten
    others: kollegen kollege kolleginnen kollegin
    least: mehr_als über mindestens wenigstens zumindest nicht_weniger_als oder_mehr
    most: bis_zu höchstens weniger_als maximal unter_der nicht_mehr_als
    about: rund etwa ungefähr circa ca zirka fast nahezu knapp annähernd beinahe
    same: genau exakt
    up: steigerte steigerten gesteigert steigerung steigern erhöhte erhöhten erhöht erhöhung erhöhen hob gehoben anhob stieg gestiegen anstieg steigen wuchs gewachsen wachstum vergrößerte vergrößert ausgebaut erweiterte erweitert vermehrte legte_zu nahm_zu zunahm zugenommen zuwachs verbreiterte
    down: senkte senkten gesenkt senkung senken reduzierte reduzierten reduziert reduzierung reduktion reduzieren verringerte verringert verringerung verringern verminderte vermindert minderte sank gesunken sinken fiel gefallen kürzte gekürzt verkürzte verkürzt verkürzung schrumpfte ging_zurück zurückging rückgang zurückgegangen nahm_ab abnahm abgenommen halbierte
    same: verdoppelte verdoppelt verdopplung
    same: verbesserte verbessert verbesserung optimierte optimiert optimierung
    per: pro_tag täglich am_tag je_tag tag
    per: pro_woche wöchentlich in_der_woche je_woche die_woche
    per: pro_monat monatlich im_monat je_monat
    per: pro_quartal im_quartal quartalsweise je_quartal
    per: pro_jahr jährlich im_jahr je_jahr
    per: pro_stunde stündlich
    same: entwickelte entwickelt entwicklung entwickeln baute gebaut aufgebaut aufbau bau baute_auf erstellte erstellt erstellung erstellen schuf geschaffen erarbeitete erarbeitet konstruierte richtete_ein eingerichtet richtete einrichtung einführung einführte eingeführt führte_ein implementierte implementiert implementierung etablierte etabliert realisierte umgesetzt setzte_um produzierte
    same: entwarf entwerfen entwurf_von entworfen konzipierte konzipiert gestaltete gestaltet konzeption
    same: plante plane geplant planen plan pläne planung
    same: schrieb erstellte schreiben geschrieben verfasste verfasst verfassen
    same: überarbeitete überarbeitet überarbeitung erneuerte erneuert erneuerung modernisierte modernisiert aktualisierte neugestaltete
    same: schulte geschult schulung schulungen unterrichtete unterrichtet trainierte trainiert lehrte ausgebildet bildete_aus ausbildung coachte unterwies
    same: prüfte geprüft prüfung prüfen kontrollierte kontrolliert kontrolle überprüfte überprüft inspizierte begutachtete
    same: analysierte analysiert analyse analysen untersuchte untersucht untersuchung
    same: lieferte geliefert lieferung auslieferte
    same: pflegte gepflegt pflege wartete gewartet wartung hielt instand
    same: schloss abgeschlossen abschluss vereinbarte vereinbart unterzeichnete unterzeichnet schloss_ab
    same: gewann gewonnen gewinnung akquirierte gewinnen
    same: verhandelte verhandelt verhandlung verhandlungen
    same: übersetzte übersetzt übersetzung übertrug
    same: erlernte erlernt lernte gelernt
    same: eröffnete eröffnet eröffnung eröffnen
    same: erreichte erreicht
    same: verkaufte verkauft verkauf
    same: behob behoben beseitigte gelöst löste
    same: kunden kunde kundinnen auftraggeber
    same: mitarbeiter mitarbeitern mitarbeitende mitarbeitenden beschäftigte angestellte
    same: schüler schülerinnen schülern schülerinnen_und_schüler
    same: filialen filiale geschäfte läden
    same: lieferanten lieferant zulieferer zulieferern
    same: auszubildende auszubildenden lehrlinge azubis
    same: freiwillige freiwilligen ehrenamtliche ehrenamtlichen
    same: anträge antrag gesuche gesuch
    same: webseite website webseiten internetseite homepage
    same: app anwendung applikation
    same: werkzeug tool werkzeuge tools
    same: programmierer entwickler softwareentwickler
    same: vertrieb verkauf verkaufte veräußerte
    same: verdoppelte verzweifachte
    same: sparte einsparte eingespart einsparung
    same: bildete_aus ausbildete ausbildung schulte
    same: wickelte_ab abwicklung abgewickelt
    same: führte_ein einführte einführung führte
    same: halbierte halbiert halbierung
    same: eröffnete öffnete
    same: verfasste schrieb erstellte
    same: entwarf plante gestaltete
    same: richtete_ein baute_auf errichtete aufbaute richtete baute installierte
    same: begleitete betreute
    same: betreute versorgte kümmerte
    same: prüfte testete kontrollierte
    same: behob löste beseitigte
    same: führte_durch veranstaltete organisierte
    same: verpasste versäumte
    same: verlor verloren einbüßte
    same: ergab zeigte fand
    same: schloss_ab beendete abschloss absolvierte schloss
    same: verhandelte führte_verhandlungen
    same: übersetzte dolmetschte
    same: erneuerte überarbeitete modernisierte
    same: pflegte wartete betreute
    same: schlug_vor empfahl anregte regte
    same: wollte beabsichtigte
    intended: hatte_zum_ziel ziel_war versuchte_zu nahm_sich_vor
    intended: erwog überlegte
    not: kein_einziges kein_einziger keinen_einzigen ohne_jede ohne_jegliche
    same: reklamationen beschwerden
    same: mängel fehler
    same: kunden mandanten klienten
    same: lieferwagen transporter
    same: lkw lastwagen
    same: wohnungen apartments
    same: krankenschwestern pflegekräfte
    same: verträge vereinbarungen verträgen
    same: führungskräfte manager
    same: abteilung bereich
    same: handbuch leitfaden
    same: firma unternehmen betrieb
    same: chef vorgesetzter
    same: kurs lehrgang
    same: schulung kurs weiterbildung
    same: umsatz erlöse
    same: durchlaufzeit bearbeitungszeit
    rank3: machte_mit mitmachte half_mit war_beteiligt
    rank2: stand_bei zuarbeitete
    rank1: schaute_zu sah_zu
    same: planung planungen
    same: arbeitsgruppe arbeitskreis
    not: null
    intended: plante planten
    rank3: mitwirkte mitarbeitete teilnahm beitrug
    rank2: beistand
    up: zulegte ausbaute
    same: aufbaute aufbau einrichtete einführte errichtete
    same: abschloss beendete
    same: einsparte sparte einsparung
    same: überarbeitete neufasste
    same: abwickelte abwicklung bearbeitete
    same: halbierte halbiert
    charge: verantwortete
    at_times: teilweise zum_teil z_t teils
    at_times: manchmal gelegentlich zeitweise ab_und_zu mitunter hin_und_wieder bisweilen vereinzelt fallweise gelegentliche gelegentlichen
    at_times: oft häufig regelmäßig meist meistens überwiegend in_der_regel üblicherweise größtenteils
    at_times: teilw
    about: gut schätzungsweise
    most: max bis_max maximum
    least: min mind über_ minimum ab_
    per: pro_jahr jährlich im_jahr jedes_jahr jährliche jährlichen jährlicher p_a je_jahr alljährlich
    per: pro_monat monatlich im_monat jeden_monat monatliche monatlichen monatlicher monatliches mtl je_monat
    per: pro_woche wöchentlich in_der_woche die_woche jede_woche wöchentliche wöchentlichen wöchentlicher wöchentliches je_woche
    per: pro_tag täglich am_tag jeden_tag tägliche täglichen täglicher tägliches je_tag
    per: pro_quartal quartalsweise vierteljährlich je_quartal jedes_quartal im_quartal
    per: pro_stunde stündlich je_stunde
    per: pro_schicht je_schicht jede_schicht
    intended: ziele angestrebte anvisiert geplant geplante geplanten erwarteten voraussichtlich prognostiziert
    not: frei_von unfallfrei
    same: entwick* erstell* aufgebaut aufbau aufbauen bau gebaut baute errichtet errichtung programmier* implementier* umgesetzt umsetz* eingeführt einführ* realisier* konzip* geschaffen schuf einricht* eingerichtet
    same: konzip* konzept* entw* entworfen plan* geplant gestalt*
    same: verfass* schrieb* geschrieben schreib* erstell* erarbeit* ausarbeit* ausgearbeitet redig* formulier*
    same: schul* geschult ausbild* ausgebildet einarbeit* eingearbeitet unterricht* unterwies* unterweis* anleit* angeleitet trainier* lehr* vermittel* coach*
    same: prüf* geprüft überprüf* kontroll* kontrollier* verifizier* begutacht* inspizier* inspekt* revision auditier*
    same: analys* analysier* auswert* ausgewertet bewert* evaluier* untersuch*
    same: liefer* geliefert auslief* ausgeliefert bereitstell* bereitgestellt
    same: wart* gewartet instandhalt* instandgehalten pfleg* gepflegt betreu*
    same: betreu* pfleg* gepflegt versorg* begleit* beaufsichtig* umsorg*
    same: bearbeit* abgewickelt abwickl* abwickel* erledig* verarbeit*
    same: abschluss abgeschloss* abschließ* unterzeichn*
    same: gewann gewonnen gewinn gewinnung akquir* akquis* erlang* gewinn*
    same: erreich* erziel* erzielt errungen
    same: aktualisier* erneuer* modernisier* überarbeit*
    same: bedien* bedient beliefer*
    same: verkauf* verkauft vertrieb* vertreib* veräußer*
    same: beheb* behob* löst* gelöst lösung lös* reparier* reparatur* korrigier* beseitig*
    same: migrier* migrat* umzug umgezogen überführ* umstell* umgestellt wechsel* übertrag* verlager* verleg*
    same: eingestellt einstell* rekrut* rekrutier* anwerb* angeworben personalgewinnung
    same: verhandel* verhandlung* aushandel* ausgehandelt
    same: übersetz* übertragen
    same: gelernt erlern* lern* aneign*
    same: abgeschlossen beend* fertiggestellt vollend* fertigstell*
    same: installier* installat* montier* montage aufgestellt einricht* eingerichtet konfigur*
    same: test* getestet erprob*
    same: dokument* protokoll* erfass* aufzeich* aufgezeichnet
    same: präsentier* vorgestellt vorstell* vortrag* referier*
    same: vorbereit* zusammengestellt zusammenstell* aufbereit* erstell*
    same: start* gestartet begann begonnen initiier* beginn* angestoßen einführ* eingeführt
    same: ersetz* abgelöst ablös* ausgetausch* austausch*
    same: zusammengeführt zusammenführ* integrier* vereinheitlich* konsolidier* fusion*
    same: beantwort* antwort* reagier*
    same: überwach* monitor* beobacht* verfolg* nachverfolg*
    same: veröffentlich* publizier* herausgegeben
    same: automatisier*
    same: berat* beriet* beraten
    same: spar* gespart einspar* eingespart
    same: transport* gefahren beförder*
    same: gewährleist* sicherstell* sichergestellt garantier*
    same: herstell* hergestellt produzier* fertig* gefertigt produktion fertigung
    same: vereinfach* verschlank*
    same: beschleunig*
    same: buch* gebucht verbuch* kontier*
    same: organisier* organisation veranstalt* ausricht* ausgerichtet
    same: geseh* verzeichn* gemeldet registrier* aufgetret* auftret*
    same: verlor verloren verlier* verlust*
    same: durchführ* durchgeführt ausführ* ausgeführt vorgenommen vornahm*
    same: reinig* gereinigt säuber* putz*
    same: koch* gekocht zubereit*
    same: optimier* verbesser*
    down: senk* verring* reduzier* vermind* gemindert minder* verkürz* kürz* drosselt* gedrosselt abgebaut abbau abgesenkt halbier*
    up: erhöh* steiger* steig* vergrößer* ausbau verlänger* ausgeweitet ausweit* wachs* zunahme erweiter* angehoben anheb*
    rank2: unterstütz* halfen mithilfe_bei aushilfe zuarbeit* assist*
    rank3: mitwirk* beteilig* mitgestalt*
    rank4: koordinier* organisier* abstimm* abgestimmt
    rank5: verwalt* steuer* manag* beaufsichtig*
    rank6: leit* führ*
    same: kund* klient* auftraggeb* mandant*
    same: mitarbeiter* beschäftigte* angestellt* belegschaft personal arbeitnehm*
    same: schüler* lernend*
    same: kinder* kind
    same: geschäft* filial* laden läden shop* niederlassung*
    same: lieferant* zuliefer*
    same: entwickler* programmierer*
    same: app apps anwendung* applikation*
    same: website* webseite* internetauftritt* homepage* web
    same: software programm*
    same: umsatz* erlös*
    same: fehler* bug* mängel mangel defekt*
    same: beschwerd* reklamation*
    same: unfall* unfäll*
    same: frist* termin* deadline*
    same: vertrag* vertrÄg* verträg*
    same: anfrag* ticket*
    same: handbuch* leitfaden anleitung*
    same: kosten ausgaben aufwand aufwendungen
    same: unternehmen firma firmen betrieb betriebe
    same: baustell* bauprojekt*
    same: ärzt* arzt mediziner*
    same: patient*
    same: labor* laboratori*
    same: lkw lastwagen
    same: dauer zeit zeiten
    same: umgeschrieb* überarbeit* umschreib* umschrieb neufassung neu_verfasst neu_geschrieben
    same: tour* route* fahrt*
    same: planung plan* plante planten geplant* planen tourenplanung
    same: vor bevor vorher
    filler: kümmerte_mich_um kümmere_mich_um sorgte_für
    charge: oblag_mir oblag
    up: ansteig*
    down: abnahme abnahm* einspar*
    same: nur lediglich ausschließlich
    same: noch weiterhin
    per: alle_zwei_wochen zweiwöchentlich vierzehntägig
    intended: absicht absichten
    rank3: zusammenarbeitete zusammenarbeiteten zusammenarbeit zusammengearbeitet zusammenarbeiten`,
};
