import type { ClaimWords } from '../claim-words.ts';

export const IT: ClaimWords = {
  language: 'it',
  endings: `o a i e ato ata ati ate ito ita iti ite uto uta are ere ire ando endo zione zioni azione azioni sione sioni mento menti amento imento ante ente enti anti ai ava eva iva ò enza anza ale ali ico ica ici iche ivo isi izzare izzato izzata izzazione izzati to ta ti arono avo avano evo evano ivano uti ute te so sa si se rre aggio aggi tura ture mente tà dotto dotta dotti dotte duco duzione durre otto otta otti otte uzione urre uco ce cono isco isce iscono zzo zza zzato zzata zzati zzazione zzare ttivo lto lta lti scritto enuto enuta enuti engo iene enzione uso usa usi usione udere sto sta sti osto osta osti one oni cazione cazioni cato cata cati cate chi che co ca care atura ature itura iture re`,
  neutral: `una_sola un_solo persone altri volta il lo la l gli le un uno una dello della dei degli delle e ed o in nel nello nella nell nei nelle su sul sulla con per da dal dalla dai a ad allo alla ai alle tra fra che cui come durante mediante suo sua mio mia miei nostro nostra mi si ci noi io lui lei è era erano sono stato stata ho ha hanno aveva avere essere questo questa quest avuto compiti compito mansioni mansione totale in_totale anche inoltre realizzazione effettuato svolto d presso entro là da_me me mie nostri nostre i agli dallo dall dagli dalle negli sull sugli ogni ciascun ciascuna stati state sia abbiamo venivano veniva viene vengono fatto fare svolgere svolgimento effettuata effettuati eseguito eseguita eseguire riuscito riuscita potuto tramite attraverso grazie grazie_a con_l_ausilio_di con_l_uso_di uso_di uso utilizzando utilizzo utilizzato basato basata oltre_a nonché dove quando secondo dopo mi_sono_occupato_di mi_sono_occupata_di occupato_di occupata_di occupato occupata occuparmi addetto_a addetta_a addetto addetta essersi entro_ nell_ambito_di ambito verificati registrato prestato prestare esecuzione eseguiti eseguite eseguo ero eri eravamo fui fu furono siamo siano essendo avevo avevamo avevano ebbi ebbe ebbero abbia hai avendo avuta avuti avute c_è c_era c_erano v_è vi questi queste quello quella quelli quelle quell quel esso essa essi esse loro suoi sue cui_si il_quale la_quale i_quali le_quali coi col verso affinché poiché numero_di lavoro lavorato lavoravo lavorare lavorando passato passata passate passati passare passaggio relativo relativa relativi relative nel_corso_di nel_corso_dei per_mezzo_di effettuare effettuavo effettuando svolgevo svolgendo eseguivo occupandomi provveduto provvedere consistente_in compreso compresa inclusi incluso curavo_la curavo_il ho_curato_la ho_curato_il curato_la curato_il curato_i curato_le ho_curato_i ho_curato_le ho_curato_l ho_curato cura_della cura_del mi_occupavo_di mi_occupavo_della mi_occupavo_del mi_occupavo_dei mi_occupavo_delle mi_occupavo_dell mi_sono_occupato_della mi_sono_occupata_della mi_sono_occupato_del mi_sono_occupata_del tenuto tenevo tenere tenuta tenendo ma però tuttavia avvenuto avvenuta avvenuti avvenute avvenne impartito impartivo facevo facendo dato davo dare`,
  by: 'del di dell',
  to: 'al fino_al all',
  from: 'dal_precedente',
  per: 'al',
  as: /^come$/u,
  qualifies: -1,
  numbers: `zero due tre quattro cinque sei sette otto nove dieci undici dodici venti trenta quaranta cinquanta cento mila mille milione milioni miliardo miliardi mln mld per_cento punti_percentuali punto_percentuale punti euro eur dollari k m volte doppio`,
  groups: `
    filler: con_successo diversi vari varie
    charge: responsabile_di responsabile_della responsabile_del responsabile_dei responsabile_delle responsabile_dell responsabile incaricato_di incaricata_di incaricato incarico_di avuto_l_incarico_di responsabilità
    not: non mai nessun nessuno nessuna niente nulla senza alcun alcuna alcuno né senza_alcun senza_alcuna non_un_solo non_mai
    intended: puntava puntato mirava mirato obiettivo doveva dovevo dovrebbe previsto prevedeva pianificato pianificava intendeva intendevo voleva volevo sperava atteso avrebbe potrebbe progettava aveva_il_compito_di meta pensavo
    intended: tentato tentare tentativo cercato_di cercato provato_a provato sforzato
    same: proposto proporre proposta suggerito suggerire suggerimento raccomandato consigliato
    rank1: osservato osservare osservazione assistito_a assistito_alla seguito seguire
    rank2: assistito assistere assistenza aiutato aiutare aiuto supportato supportare supporto affiancato coadiuvato sostenuto
    rank3: partecipato partecipare partecipazione contribuito contribuire contributo collaborato collaborare collaborazione preso_parte preso_parte_a cooperato
    rank4: coordinato coordinare coordinamento organizzato organizzare organizzazione
    rank5: gestito gestire gestione amministrato amministrare amministrazione supervisionato supervisione curato_la_gestione
    rank6: diretto dirigere direzione guidato guidare guida condotto capeggiato presieduto
    rank7: fondato fondare fondazione
    part: in_parte parzialmente parte parte_di
    part: nozioni base nozioni_base basi elementare rudimenti
    part: bozza pilota prototipo
    part: coautore coautrice insieme insieme_a con_altri con_colleghi congiuntamente in_collaborazione_con
    part: vice
    part: tirocinante stagista tirocinio
    part: junior
    part: assistente aiuto_cuoco
    others: team squadra équipe
    others: capo superiore mio_capo il_mio_responsabile mio_responsabile
    others: colleghi collega colleghe
    least: più_di oltre almeno come_minimo minimo superiore_a non_meno_di
    most: fino_a meno_di al_massimo massimo non_più_di sotto
    about: circa quasi all_incirca poco_meno_di approssimativamente intorno_a pressoché
    same: esattamente
    up: aumentato aumentare aumento aumentata aumentati incrementato incrementare incremento incrementata elevato elevare salito salire salita cresciuto crescere crescita accresciuto ampliato innalzato alzato rialzo
    down: ridotto ridurre riduzione ridotta diminuito diminuire diminuzione abbassato abbassare calato calo calare sceso scendere discesa tagliato accorciato contratto_in_calo
    same: raddoppiato raddoppiare raddoppio
    same: migliorato migliorare miglioramento ottimizzato ottimizzare ottimizzazione
    per: al_giorno ogni_giorno giornaliero giornalieri giornaliere quotidiano quotidianamente
    per: alla_settimana ogni_settimana settimanale settimanali a_settimana
    per: al_mese ogni_mese mensile mensili
    per: per_trimestre ogni_trimestre trimestrale trimestrali al_trimestre a_trimestre
    per: all_anno ogni_anno annuo annui annuale annuali
    per: all_ora
    same: sviluppato sviluppare sviluppo creato creare creazione costruito costruire costruzione realizzato realizzare progettato progettare progettazione elaborato allestito allestire preparato preparare introdotto introdurre introduzione avviato avviare avvio lanciato lanciare lancio implementato implementazione installato istituito messo_a_punto prodotto
    same: redatto redigere redazione scritto scrivere stesura
    same: riprogettato rinnovato rinnovare rinnovo ristrutturato rivisto aggiornato rielaborato modernizzato rifatto
    same: formato formare formazione istruito istruire insegnato addestrato
    same: controllato controllare controllo verificato verificare verifica ispezionato ispezionare ispezione esaminato
    same: analizzato analizzare analisi valutato studiato
    same: consegnato consegnare consegna consegne
    same: mantenuto mantenere manutenzione curato curare
    same: elaborato_i trattato_i processato
    same: concluso concludere firmato firmare chiuso chiudere chiusura terminato
    same: acquisito acquisire acquisizione conquistato ottenuto_nuovi vinto
    same: negoziato negoziare negoziazione trattato trattare trattativa
    same: tradotto tradurre traduzione
    same: appreso apprendere imparato imparare studiato_il
    same: raggiunto raggiungere
    same: completato completare
    same: trovato rilevato trovare rilevare
    same: piano piani pianificazione
    same: clienti cliente
    same: dipendenti dipendente impiegati
    same: negozi negozio punti_vendita
    same: studenti studente allievi allievo
    same: richieste richiesta domande domanda
    same: lettere lettera corrispondenza
    same: app applicazione applicazioni
    same: sito sito_web
    same: apprendisti apprendista
    same: venduto vendere vendita vendite
    same: risparmiato risparmio
    same: assunto assunzione
    same: risolto risolvere corretto
    same: perso perdere
    same: saltato mancato
    same: lanciato avviato
    same: installato montato allestito
    same: terminato completato finito concluso
    same: curato mantenuto
    same: rinnovato modernizzato
    same: consegnato distribuito fornito
    same: errori errore sbagli
    same: reclami lamentele
    same: docenti insegnanti
    same: azienda impresa società
    same: manuale guida
    same: dirigenti manager
    intended: aveva_intenzione aveva_l_obiettivo ambiva
    rank1: stato_presente seguito_da_osservatore
    part: a_più_mani scritto_a_più_mani
    same: scritto coautore
    part: coautore a_quattro_mani scritto_a_più_mani
    not: zero
    at_times: talvolta a_volte occasionalmente di_tanto_in_tanto qualche_volta saltuariamente ogni_tanto sporadicamente
    at_times: spesso frequentemente regolarmente di_solito generalmente abitualmente principalmente perlopiù
    about: ca pressappoco una_media_di
    most: max un_massimo_di
    least: min un_minimo_di
    per: all_anno annuo annua annui annuale annuali annualmente ogni_anno l_anno
    per: al_mese mensile mensili mensilmente ogni_mese
    per: alla_settimana a_settimana settimanale settimanali settimanalmente ogni_settimana
    per: al_giorno giornaliero giornaliera giornalieri giornalmente quotidiano quotidiana quotidianamente ogni_giorno
    per: al_trimestre trimestrale trimestrali ogni_trimestre trimestralmente
    per: all_ora ogni_ora
    per: per_turno a_turno ogni_turno
    intended: obiettivi l_obiettivo_era scopo prevista previsti si_prevedeva attesa attesi si_attendeva dovevano mirav* puntav* intend* finalità sperav*
    same: svilupp* cre* costru* realizz* implement* programm* istitu* allest* introd* avvi*
    same: progett* ide* concep* pianific* disegn*
    same: redatt* redig* redazione scritt* scriv* stesura stil*
    same: form* istru* insegn* addestr* prepar*
    same: controll* verific* ispezion* revision* esamin* valid* convalid*
    same: analizz* analisi valut* stud*
    same: consegn* forni* fornitura
    same: mant* manut* cur*
    same: gest* tratt* elabor* evas* evad*
    same: chius* chiu* firm* conclu*
    same: vint* vinc* ottenut* otten* acqui* aggiudic* conquist*
    same: raggiun* consegui*
    same: aggiorn* rinnov* ammodern* rivist*
    same: serv* assist* accol* accogl*
    same: vend* vendut*
    same: risol* risolt* corre* corrett* ripar*
    same: migr* trasfer* spost* pass*
    same: assun* assunt* reclut* selezion*
    same: negozi* contratt*
    same: tradott* tradu* traduzion*
    same: appres* apprend* impar*
    same: complet* termin* conclus* finit* ultim*
    same: install* mont* configur*
    same: test* collaud* prov*
    same: document* registr*
    same: present* esp*
    same: prepar* predispo* predispost* elabor*
    same: avvi* lanc* inizi* introd*
    same: sostitu* rimpiazz*
    same: un* integr* consolid* accorp*
    same: rispo* rispost* rispond*
    same: monitor* sorvegli* segu*
    same: pubblic*
    same: automatizz* automaz*
    same: consigl* consulen*
    same: risparm*
    same: trasport*
    same: garant* assicur*
    same: fabbric* prodott* produ* produzion*
    same: semplific* snell*
    same: miglior* ottimizz*
    same: assist* cur* accud*
    same: organizz*
    same: cucin* prepar*
    same: verific* accad* accadut* registrat*
    down: ridott* ridu* diminu* abbass* tagli* accorc* calat* contenut* conten*
    up: aument* increment* accresc* accresciut* cresc* cresciut* innalz* alz* estes* esten* prolung* amplia*
    rank2: aiut* assist* support* affianc* coadiuv* sosten*
    rank3: partecip* contribu* collabor* cooper*
    rank4: coordin* organizz*
    rank5: gest* amministr* supervis*
    rank6: dirett* dirig* guid* capeggi*
    same: client*
    same: dipendent* impiegat* personale collaborator* lavorator*
    same: student* alliev* alunn*
    same: negoz* punti_vendita punto_vendita filial*
    same: fornitor*
    same: sviluppator* programmator*
    same: app applicazion*
    same: sito siti sito_web
    same: fatturato ricavi vendite
    same: error* difett* bug* guast*
    same: reclam* lamentel*
    same: scadenz* termin*
    same: contratt* accord*
    same: richiest* domand*
    same: manual* guid*
    same: cost* spes*
    same: aziend* impres* società
    same: incident* infortun*
    same: scart*
    same: consum*
    same: riscri* riscritt* riscrittura riformul*
    same: pianif* pianificat*
    same: riunion*
    same: giro giri percors*
    intended: ricerca cercare ricercato
    charge: incarico affidat* incaricat*
    same: prima prima_di
    charge: a_mio_carico
    down: dimezz* scend* sces* ribass* flession* attenu*
    up: crebb* moltiplic* rialz* progred*
    about: suppergiù attorno_a sui sulle
    least: a_partire_da non_meno superando
    most: al_più senza_superare non_oltre
    not: assenza_di assenza privo_di privi_di in_nessun_caso
    intended: previsioni previsione secondo_le_previsioni era_previsto era_prevista erano_previsti avevo_previsto progettavo
    rank2: dato_supporto fornito_supporto dato_una_mano affiancamento
    rank3: prendendo_parte
    per: quindicinale quindicinali ogni_quindici_giorni ogni_due_settimane
    same: prima precedentemente
    same: solo soltanto solamente unicamente esclusivamente
    same: ancora tuttora
    same: superato superare sforato sforare
    same: raccolt* raccogl*
    same: giorni_festivi festivi festività
    intended: intenzione intenzioni speravo contavo`,
};
