import type { Grammar } from '../grammar.ts';
import { SMALL_TITLES } from '../small-titles.ts';
import { SPACED_MARKS } from '../spaced-marks.ts';

export const it: Grammar = {
  ...SPACED_MARKS,
  language: 'it',
  and: ' e ',
  andBefore: { pattern: /^e/iu, and: ' ed ' },
  since: 'da {date}',
  sinceYear: 'dal {date}',
  position: '{title}{at}',
  at: ' presso {company}',
  places: [
    [
      /^(?:Università|Albergo|Hotel|Ospedale|Istituto|Azienda|ASL|Accademia|Agenzia|Associazione|Ente|IRCCS|Ufficio)(?!\p{L})/iu,
      ' presso l’{company}',
    ],
    [
      /^(?:Politecnico|Comune|Liceo|Ministero|Conservatorio|Centro|Consiglio|Gruppo|Teatro|Museo|Policlinico|CNR|Tribunale|Panificio|Ristorante|Caffè)(?!\p{L})/iu,
      ' presso il {company}',
    ],
    [
      /^(?:Scuola|Clinica|Banca|Regione|Fondazione|Facoltà|Biblioteca|Camera|Casa|Provincia|Farmacia|Libreria)(?!\p{L})/iu,
      ' presso la {company}',
    ],
    [/^(?:Officine|Cantine|Edizioni|Ferrovie|Poste)(?!\p{L})/iu, ' presso le {company}'],
    [/^(?:Studio)(?!\p{L})/iu, ' presso lo {company}'],
  ],
  sameEmployer: ' presso lo stesso datore di lavoro',
  smallTitles: SMALL_TITLES,
  now: '{who} ricopre il ruolo di {position} {since}',
  nowUndated: '{who} ricopre il ruolo di {position}',
  last: 'Il ruolo più recente di {who} è stato quello di {position}',
  once: '{who} ha ricoperto il ruolo di {position}',
  apposition: '{who}, {headline},',
  before: ['In precedenza ha ricoperto {items}', 'In precedenza ha ricoperto {items}'],
  also: ['Il percorso comprende anche {items}', 'Il percorso comprende anche {items}'],
  item: ['il ruolo di {position}', 'quello di {position}'],
  studies: ['La formazione comprende {items}', 'La formazione comprende {items}'],
  field: ' in ',
  degrees: [
    [/^(?:Master|Diploma|Dottorato|Corso|MBA)(?!\p{L})/u, 'un '],
    [/^(?:Laurea|Maturità|Specializzazione|Qualifica)(?!\p{L})/u, 'una '],
  ],
  deeds: [
    {
      sentence: '{At}, {who} ha {deeds}',
      deed: '{verb}{rest}',
      verbs:
        'guidato sviluppato gestito aumentato ridotto creato implementato coordinato progettato ottimizzato realizzato formato organizzato negoziato lanciato migliorato diretto venduto scritto ottenuto automatizzato introdotto aperto raddoppiato risparmiato tradotto assunto seguito',
    },
    {
      sentence: '{At}, il lavoro comprende {deeds}',
      sentencePast: '{At}, il lavoro comprendeva {deeds}',
      deed: '{verb}{rest}',
      ending: [/^[bcdfglmnpqrstvz]\p{L}{2,}(?:zione|sione)$/iu, 'la '],
      verbs:
        'sviluppo lo sviluppo|coordinamento il coordinamento|gestione la gestione|assistenza l’assistenza|organizzazione l’organizzazione|ottimizzazione l’ottimizzazione|implementazione l’implementazione|introduzione l’introduzione|aumento l’aumento|apertura l’apertura|lancio il lancio|miglioramento il miglioramento|vendita la vendita|stesura la stesura|assunzione l’assunzione|addestramento l’addestramento',
    },
  ],
  breaks:
    /;| [–—] | \(| (?:grazie a|tramite|mediante|attraverso|al fine di|con la) |, (?=(?:che|con|grazie)(?!\p{L}))/u,
};
