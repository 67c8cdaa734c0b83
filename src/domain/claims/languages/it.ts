import type { ClaimWords } from '../claim-words.ts';

export const IT: ClaimWords = {
  language: 'it',
  endings: `o a i e ato ata ati ate ito ita iti ite uto uta are ere ire ando endo zione zioni azione azioni sione sioni mento menti amento imento ante ente enti anti ai ava eva iva ò enza anza ale ali ico ica ici iche ivo iva isi izzare izzato izzata izzazione izzati to ta ti`,
  neutral: `una_sola un_solo persone altri volta il lo la l gli le un uno una di del dello della dell dei degli delle e ed o in nel nello nella nell nei nelle su sul sulla con per da dal dalla dai a ad al allo alla ai alle tra fra che cui come durante mediante suo sua mio mia miei nostro nostra mi si ci noi io lui lei è era erano sono stato stata ho ha hanno aveva avere essere questo questa quest incarico avuto compiti compito mansioni mansione totale in_totale anche inoltre realizzazione effettuato svolto d all nell presso entro là`,
  by: 'del di dell',
  to: 'al fino_al all',
  from: 'dal_precedente',
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
    rank7: fondato fondare fondazione inventato
    part: in_parte parzialmente parte parte_di
    part: nozioni base nozioni_base basi elementare rudimenti
    part: bozza pilota prototipo
    part: coautore coautrice insieme insieme_a con_altri con_colleghi congiuntamente in_collaborazione_con
    part: vice tirocinante stagista junior assistente aiuto_cuoco
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
    not: zero`,
};
