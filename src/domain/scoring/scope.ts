import type { Rating } from './scored-statement.ts';

/** Widest scope first. Words in all languages of the parser. */
const SCOPES: readonly [value: number, name: string, words: RegExp][] = [
  [
    1,
    'the whole enterprise',
    /enterprise(?![-\s]?(?:customers?|clients?|accounts?|deals?|sales))|fortune[-\s]?\d+|ftse[-\s]?\d+|konzern(?:weit|ebene)?/iu,
  ],
  [
    0.9,
    'the whole company',
    /(?:company|organi[sz]ation|org|firm|group|business)[-\s]?wide|across the (?:company|organi[sz]ation|firm|business)|(?:unternehmens|firmen)weit|(?:toute|l['’]ensemble de) l['’]entreprise|toda la (?:empresa|organizaci[oó]n)|toda a empresa|tutta l['’]azienda|hele (?:bedrijf|organisatie)/iu,
  ],
  [
    0.7,
    'a department, division or region',
    /(?<!\p{L})(?:departments?|divisions?|regions?|regional|business units?|abteilung(?:en)?|bereichs?|regionen?|d[eé]partements?|r[eé]gions?|departamentos?|divisi[oó]n|regiones|departamento|regi[aã]o|reparto|divisione|regione|afdeling(?:en)?|regio['’]?s?|emea|apac|latam|dach)(?!\p{L})/iu,
  ],
  [
    0.6,
    'a team',
    /(?<!\p{L})(?:teams?|squads?|crews?|mitarbeiter(?:n|innen)?|[eé]quipes?|equipos?|colleagues|direct reports|kollegen|coll[eè]gues)(?!\p{L})/iu,
  ],
  [
    0.5,
    'a project',
    /(?<!\p{L})(?:projects?|projekte?n?|projets?|proyectos?|projetos?|progett[oi]|projecten)(?!\p{L})/iu,
  ],
];

/** How much of an organization a statement is about, according to its words; 0.5 when it does not say. */
export function rateScope(text: string): Rating {
  for (const [value, name, words] of SCOPES) {
    const match = words.exec(text);
    if (match) return { value, words: `“${match[0]}” refers to ${name}` };
  }
  return { value: 0.5, words: 'no scope mentioned; rated like a project' };
}
