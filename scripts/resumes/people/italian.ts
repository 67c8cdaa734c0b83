import type { Locale } from './locale.ts';

export const ITALIAN: Locale = {
  language: 'it',
  given: 'Chiara|Lorenzo|Giulia|Niccolò|Francesca|Pietro|Alessia|Ruggero|Maria Grazia|Davide|Ilaria',
  family: "Bellandi|De Santis|D'Angelo|Ferrante|Lo Presti|Montanari|Zanetti|Della Rovere|Caruso|Moretti",
  places: 'Milano|20131 Milano|Bologna, Italia|Torino|Roma|Verona|Napoli|Padova|Lugano, Svizzera|Trieste|Firenze',
  streets: 'Via Garibaldi 12|Corso Vittorio 88|Viale dei Tigli 5|Piazza San Marco 3',
  phones: '+39 3## ### ####|3## #######|+39 02 %### ####|+39 347 %######',
  companies:
    'Officine Bellaria S.r.l.|Gruppo Altavalle|Panificio San Rocco|Clinica Villa Serena|Banca del Tirreno|Nexalba S.p.A.|Comune di Montechiaro|Studio Legale Orsini|Edizioni La Ginestra|Trasporti Adriatici|Albergo Belvedere|Datalia|Cantine Roccafiorita|Liceo Leopardi',
  schools:
    'Università degli Studi di Montechiaro|Politecnico di Altavalle|Liceo Scientifico Fermi|Istituto Tecnico Marconi|Accademia di Belle Arti di Roccafiorita|Scuola Superiore di Economia del Tirreno',
  degrees:
    'Laurea in *|Laurea Magistrale in *|Laurea Triennale in *|Diploma di maturità scientifica|Dottorato di ricerca in *|Master in *|Diploma di Perito, *',
  months: 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
  shortMonths: 'gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic',
  present: 'oggi|presente|in corso|attuale|ad oggi',
  until: 'a|fino a',
  headings: {
    summary: 'Profilo|Profilo professionale|Chi sono|Sommario|Su di me',
    experience: 'Esperienza lavorativa|Esperienze professionali|Esperienza professionale|Esperienze lavorative',
    education: 'Istruzione e formazione|Formazione|Istruzione|Titoli di studio',
    skills: 'Competenze|Competenze tecniche|Competenze informatiche|Capacità e competenze|Competenze digitali',
    languages: 'Lingue|Competenze linguistiche|Lingue straniere',
    certifications: 'Certificazioni|Corsi e certificazioni|Attestati',
    interests: 'Interessi|Volontariato|Hobby',
    contact: 'Contatti|Informazioni personali|Dati personali',
  },
  labels: { email: 'E-mail', phone: 'Telefono', location: 'Indirizzo' },
  spoken: 'Italiano: madrelingua|Inglese: ottimo|Francese: buono|Tedesco: scolastico|Spagnolo: B2',
  certifications:
    'ECDL Full Standard|Attestato HACCP|Cambridge English First (FCE)|Patentino per carrelli elevatori|Primo soccorso, Croce Rossa Italiana|Cisco CCNA',
  interests:
    'Escursionismo e fotografia|Volontario presso la Protezione Civile|Teatro, cucina e lettura|Pallavolo e musica',
  professions: [
    {
      titles:
        'Sviluppatore software|Sviluppatrice front-end|Responsabile sistemi informativi|Analista programmatore|Tecnico informatico|Project manager',
      subjects: 'Informatica|Ingegneria Informatica|Matematica',
      highlights:
        'Sviluppo di un gestionale per il magazzino usato da {n} sedi|Coordinamento di un gruppo di {n} sviluppatori|Riduzione dei tempi di risposta del {p} con la revisione del database|Migrazione dei server in cloud senza interruzioni del servizio|Assistenza agli utenti e stesura della documentazione',
      skills: 'Linguaggi: Java, C#, Python, SQL|Strumenti: Docker, Git, Jenkins|Metodi: Scrum, Kanban',
      summary: 'Sviluppatore con {n} anni di esperienza in logistica e sanità.',
    },
    {
      titles:
        'Infermiera|Infermiere di reparto|Fisioterapista|Farmacista|Operatore socio-sanitario|Coordinatrice infermieristica',
      subjects: 'Infermieristica|Fisioterapia|Farmacia',
      highlights:
        'Assistenza a {n} pazienti per turno nel reparto di chirurgia|Formazione dei neoassunti e tutoraggio di {n} studenti|Riduzione delle cadute del {p} grazie a un nuovo protocollo|Gestione dei turni e dei materiali di reparto|Collaborazione con medici, famiglie e servizi sociali',
      skills: 'Medicazioni, Triage, Lavoro di squadra, Gestione dei turni, Cartella clinica elettronica',
      summary: 'Infermiera con {n} anni di esperienza in chirurgia e pronto soccorso.',
    },
    {
      titles:
        'Impiegata amministrativa|Responsabile marketing|Addetto alle vendite|Contabile|Direttore commerciale|Receptionist|Avvocato',
      subjects: 'Economia aziendale|Scienze della comunicazione|Giurisprudenza',
      highlights:
        'Aumento del fatturato del {p} in due anni|Gestione di {n} clienti e dei relativi contratti|Organizzazione di fiere ed eventi in {n} città|Redazione del bilancio e rapporti con i revisori|Accoglienza dei clienti e gestione delle prenotazioni',
      skills: 'Excel, SAP, Contabilità generale, Negoziazione, Social media, Problem solving',
      summary: 'Professionista amministrativa con {n} anni di esperienza in aziende manifatturiere.',
    },
    {
      titles: 'Insegnante di scuola primaria|Docente di lettere|Geometra|Capocantiere|Architetto|Grafico|Cuoco',
      subjects: 'Architettura|Lettere moderne|Scienze della formazione',
      highlights:
        'Direzione di {n} cantieri di ristrutturazione, dal progetto al collaudo|Insegnamento in classi di {n} alunni e laboratori di lettura|Risparmio del {p} sui materiali grazie a una nuova pianificazione|Rilievi, disegni esecutivi e computi metrici|Progettazione di cataloghi e immagini coordinate',
      skills: 'AutoCAD, Revit, Photoshop, InDesign, Didattica, Gestione cantieri',
      summary: 'Professionista con {n} anni di esperienza, attento ai dettagli e alle persone.',
    },
  ],
};
