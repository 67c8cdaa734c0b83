import type { Grammar } from '../grammar.ts';
import { SPACED_MARKS } from '../spaced-marks.ts';

export const de: Grammar = {
  ...SPACED_MARKS,
  language: 'de',
  and: ' und ',
  since: 'seit {date}',
  position: '{title}{at}',
  at: ' bei {company}',
  places: [
    [
      /^(?:Technische|Freie|Medizinische|Private|Pädagogische|Internationale) (?:Universität|Hochschule|Akademie)(?!\p{L})/u,
      ' an der {dative}',
    ],
    [/^Deutsche (?:Bahn|Bank|Post|Telekom|Lufthansa|Börse|Rentenversicherung)(?!\p{L})/u, ' bei der {dative}'],
    // Their adjective would need another ending.
    [/^\p{Lu}\p{Ll}+(?:sche|ische|liche|nigte|eine|freie) /u, null],
    [/^(?:Universität|Hochschule|Fachhochschule|Akademie|University|TU|FH|LMU|ETH)(?![\p{L}-])/u, ' an der {company}'],
    [/^(?:\p{L}+-)*\p{L}*(?:universität|hochschule|schule|akademie|klinik)(?![\p{L}])/iu, ' an der {company}'],
    [
      /^(?:\p{L}+-)*\p{L}*(?:klinikum|institut|gymnasium|krankenhaus|zentrum|museum|theater)(?![\p{L}])/iu,
      ' am {company}',
    ],
    [
      /^(?:Stadt|Gemeinde|Agentur|Bundesagentur|Landeshauptstadt|Stiftung|Sparkasse|Kanzlei|Praxis|Bäckerei|Apotheke|Buchhandlung|Druckerei|Brauerei|Firma) /u,
      ' bei der {company}',
    ],
    [/^(?:\p{L}*[Aa]mt|Ministerium|Bundesministerium|Verlag|Verein|Verband|Landkreis)(?!\p{L})/u, ' beim {company}'],
  ],
  smallTitles: /^\p{Lu}\p{L}*(?:isch|lich|end|ig|iert|ell|iv)e[rs]? (?=\p{Lu})/u,
  sameEmployer: ' beim selben Arbeitgeber',
  percent: '\u00a0%',
  now: '{who} ist {since} {position}',
  nowUndated: '{who} ist {position}',
  last: '{who} war zuletzt {position}',
  once: '{who} war {position}',
  apposition: '{who}, {headline},',
  before: ['Davor lag eine Station {items}', 'Davor lagen Stationen {items}'],
  also: ['Zum Werdegang gehört auch eine Station {items}', 'Zum Werdegang gehören auch Stationen {items}'],
  item: ['als {position}', 'als {position}'],
  studies: ['Zur Ausbildung gehört {items}', 'Zur Ausbildung gehören {items}'],
  degrees: [
    [/^(?:Abitur|Fachabitur|Staatsexamen)/u, 'das '],
    [/^(?:Mittlere Reife|Fachhochschulreife|Allgemeine Hochschulreife|Hochschulreife|Meisterprüfung)/u, 'die '],
    [
      /^(?:Master|Bachelor|Diplom|Magister|M\. ?(?:Sc|A|Eng)|B\. ?(?:Sc|A|Eng)|Staatsexamen|MBA|Studium)(?!\p{L}*studium)/u,
      'ein ',
    ],
    [/^(?:Ausbildung|Lehre|Promotion|Habilitation|Weiterbildung)/u, 'eine '],
  ],
  deeds: [
    {
      sentence: '{At} {deeds}',
      firstDeed: '{verb} {who}{rest}',
      deed: '{verb}{rest}',
      verbs:
        'leitete führte entwickelte steigerte senkte baute plante betreute koordinierte optimierte reduzierte erhöhte implementierte schulte erstellte gründete verkürzte verbesserte organisierte verhandelte gewann schrieb entwarf verdoppelte halbierte eröffnete verkaufte unterrichtete analysierte digitalisierte automatisierte modernisierte sparte bildete',
    },
    {
      sentence: '{At} hat {who} {deeds}',
      deed: '{rest} {verb}',
      isVerbLast: true,
      needs:
        /^(?:der|die|das|den|dem|ein|eine|einen|rund|über|mehr|\d|Kosten|Ausgaben|Fehler|Umsätze|Prozesse|Schulungen|Projekte)(?!\p{L})/u,
      verbs:
        'geleitet geführt entwickelt gesteigert gesenkt gebaut aufgebaut geplant betreut koordiniert optimiert reduziert erhöht implementiert eingeführt geschult erstellt gegründet verkürzt verbessert organisiert verhandelt gewonnen geschrieben entworfen verdoppelt halbiert eröffnet verkauft unterrichtet analysiert digitalisiert automatisiert modernisiert eingespart ausgebildet verantwortet verwaltet begleitet',
    },
    {
      sentence: '{At} umfasst die Arbeit {deeds}',
      sentencePast: '{At} umfasste die Arbeit {deeds}',
      deed: '{verb}{rest}',
      ending: [/^\p{Lu}\p{Ll}+ung$/u, 'die '],
      verbs:
        'aufbau den Aufbau|ausbau den Ausbau|verkauf den Verkauf|einkauf den Einkauf|betrieb den Betrieb|konzeption die Konzeption|organisation die Organisation|koordination die Koordination|reduktion die Reduktion|entwurf den Entwurf',
    },
  ],
  breaks:
    /;| [–—] | \(| (?:durch|mithilfe|mittels|mit Hilfe) |, (?=(?:die|der|das|den|wodurch|womit|was|indem|sodass|dadurch|um)(?!\p{L}))/u,
};
