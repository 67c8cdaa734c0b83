import { describe, expect, test } from '@jest/globals';
import { checkNumbers } from '../../../src/domain/numbers-guard/check-numbers.ts';

const isSame = (source: string, rewrite: string) => checkNumbers(source, rewrite).ok;

/** The same quantity in two units, by their definitions; the first number is 1 unless given. */
const EQUAL = `1 second = 1000 ms
1 ms = 1000 μs
1 μs = 1000 ns
1 minute = 60 seconds
1 hour = 60 minutes
3 hours = 10800 s
1 week = 7 days
1 fortnight = 14 days
1 year = 12 months
2 quarters = 6 months
1 decade = 10 years
1 kB = 1000 bytes
1 MB = 1000 kB
1 GB = 1000 MB
1 TB = 1000 GB
1 PB = 1000 TB
1 EB = 1000 PB
1 kilobyte = 1000 bytes
1 megabyte = 1000 kilobytes
1 gigabyte = 1000 megabytes
1 terabyte = 1000 gigabytes
1 petabyte = 1000 terabytes
1 exabyte = 1000 petabytes
1 KiB = 1024 bytes
1 MiB = 1024 KiB
1 GiB = 1024 MiB
1 TiB = 1024 GiB
1 PiB = 1024 TiB
1 kibibytes = 1024 bytes
1 gibibytes = 1024 mebibytes
1 Mbps = 1000 kbps
1 Gbps = 1000 Mbps
1 Tbps = 1000 Gbps
1 Gbit = 1000 Mbit
1 Gb = 1000 Mb
1 cm = 10 mm
1 metre = 100 cm
1 km = 1000 m
1 km2 = 1000000 m2
1 hectare = 10000 square metres
1 gram = 1000 mg
1 kg = 1000 g
1 tonne = 1000 kg
1 kilowatt = 1000 watts
1 watt = 1000 mW
1 megawatt = 1000 kilowatts
1 gigawatt = 1000 megawatts
1 MWh = 1000 kWh
1 GWh = 1000 MWh
1 kHz = 1000 Hz
1 MHz = 1000 kHz
1 GHz = 1000 MHz
1 percentage point = 100 basis points
10 ‰ = 1 %`;

/** Spellings of one unit, in all languages that the guard reads. */
const SPELLINGS = `percent: % | pct | per cent | Prozent | pour cent | por ciento | por cento | procent
percentage points: pp | ppts | percent points | Prozentpunkte | points de pourcentage | puntos porcentuales | pontos percentuais | punti percentuali | procentpunten
basis points: bps | bp | Basispunkte | points de base | puntos basicos | punti base | basispunten
seconds: s | secs | Sekunden | secondes | segundos | secondi | seconden
milliseconds: ms | Millisekunden | millisecondes | milisegundos
minutes: min | mins | Minuten | minutos | minuti
hours: h | hrs | Stunden | heures | horas | ore | uren
days: d | Tage | jours | dias | giorni | dagen
weeks: wks | Wochen | semaines | semanas | settimane | weken
months: mos | Monate | mois | meses | mesi | maanden
years: yrs | Jahre | ans | anos | anni | jaren
kilometres: km | kilometers | Kilometern | kilometros | chilometri
square metres: m2 | sqm | square meters | Quadratmeter | metres carres | metri quadrati
square feet: sq ft | sqft
kilograms: kg | kilos | Kilogramm
tonnes: t | Tonnen | toneladas | metric tons
litres: l | liters | litros
miles: mi | Meilen
times: x | mal | fois | veces | keer`;

const lines = (table: string) => table.split('\n');

describe('the same measure in another unit is the same', () => {
  test.each(lines(EQUAL))('%s', (line) => {
    const [one = '', other = ''] = line.split(' = ');
    const say = (measure: string) => `Moved ${measure} of it`;
    expect(isSame(say(one), say(other))).toBe(true);
    expect(isSame(say(other), say(one))).toBe(true);
    // The same number in another unit is different.
    const [number = ''] = one.split(' ');
    expect(isSame(say(one), say(`${number} ${other.split(' ').slice(1).join(' ')}`))).toBe(false);
  });
});

describe('a unit is the same in every spelling', () => {
  test.each(lines(SPELLINGS))('%s', (line) => {
    const [name = '', words = ''] = line.split(': ');
    const say = (unit: string) => `Took 7 ${unit}`;
    const wrong = words
      .split(' | ')
      .filter((unit) => !isSame(say(name), say(unit)) || isSame(say(name), `Took 8 ${unit}`));
    expect(wrong).toEqual([]);
  });

  test('and different from every other one', () => {
    const names = lines(SPELLINGS).map((line) => line.split(':')[0] ?? '');
    const mixed = names.flatMap((one) =>
      names.filter((other) => other !== one && isSame(`Took 7 ${one}`, `Took 7 ${other}`)),
    );
    expect(mixed).toEqual([]);
  });
});

/** Words for multiples, with their factors. */
const MULTIPLIERS: Record<string, string> = {
  2: 'doubled twice twofold verdoppelt verdoppelte zweimal doublé dobrou duplicó raddoppiato verdubbeld tweemaal',
  3: 'tripled threefold thrice verdreifacht dreifach triplé triplicó triplicou triplicato verdrievoudigd',
  4: 'quadrupled fourfold vervierfacht vierfach quadruplé cuadruplicó quadruplicou quadruplicato',
  5: 'quintupled fivefold verfünffacht fünffach',
  6: 'sixfold versechsfacht sechsfach',
  7: 'sevenfold versiebenfacht',
  8: 'eightfold verachtfacht',
  9: 'ninefold',
  10: 'tenfold verzehnfacht zehnfach',
  20: 'twentyfold',
  100: 'hundredfold',
};

test.each(Object.entries(MULTIPLIERS))('%s times can be one word', (factor, words) => {
  const wrong = words
    .split(' ')
    .filter(
      (word) =>
        !isSame(`Output: ${factor}x`, `Output: ${word}`) || isSame(`Output: ${Number(factor) + 1}x`, `Output: ${word}`),
    );
  expect(wrong).toEqual([]);
});

/** Fractions in words, each in a sentence in its language. */
const FRACTIONS: [sentence: string, shares: Record<string, string>][] = [
  [
    'Sold # of the stock to the customers',
    {
      '1/3': 'a third',
      '2/3': 'two thirds',
      '1/4': 'a quarter',
      '3/4': 'three quarters',
      '1/5': 'a fifth',
      '2/5': 'two fifths',
      '1/6': 'a sixth',
      '5/6': 'five sixths',
      '1/8': 'an eighth',
      '3/8': 'three eighths',
      '1/10': 'a tenth',
      '3/10': 'three tenths',
    },
  ],
  [
    'Habe # der Bestände des Unternehmens und der Kunden verkauft',
    { '1/3': 'ein Drittel', '2/3': 'zwei Drittel', '3/4': 'drei Viertel', '1/5': 'ein Fünftel' },
  ],
  ["Vendu # des stocks de l'entreprise et des équipes", { '1/3': 'un tiers', '2/3': 'deux tiers', '1/4': 'un quart' }],
  ['Vendió # de las existencias de la empresa y los equipos', { '1/3': 'un tercio', '2/3': 'dos tercios' }],
  ['Vendi # do estoque da empresa e das equipes', { '1/3': 'um terço', '2/3': 'dois terços' }],
  ['Venduto # delle scorte di tutta l’azienda e delle squadre', { '1/3': 'un terzo', '2/3': 'due terzi' }],
  ['Venduto # dell’azienda e del gruppo di clienti', { '1/3': 'un terzo' }],
  ['Gestito # dei clienti della squadra', { '1/3': 'un terzo' }],
  ['Heb # van de voorraad van het hele bedrijf verkocht', { '1/3': 'een derde', '1/4': 'een kwart' }],
];

test.each(FRACTIONS)('%s', (sentence, shares) => {
  const say = (share: string) => sentence.replace('#', share);
  for (const [digits, words] of Object.entries(shares)) {
    expect([words, isSame(say(digits), say(words))]).toEqual([words, true]);
    expect([words, isSame(say('1/7'), say(words))]).toEqual([words, false]);
  }
});

const HALVES = 'half halved halbiert halbierte Hälfte moitié mitad metade metà dimezzato helft gehalveerd'.split(' ');
test('half of it is 50 percent in every language', () => {
  expect(HALVES.filter((word) => !isSame('Costs: 50%', `Costs: ${word}`))).toEqual([]);
  expect(HALVES.filter((word) => isSame('Costs: 51%', `Costs: ${word}`))).toEqual([]);
});

/** Scale words, each in a sentence in its language. */
const SCALES: [sentence: string, words: string, digits: string][] = [
  ['Served 3 # users of the company', 'hundred', '300'],
  ['Served 3 # users of the company', 'thousand', '3000'],
  ['Served 3 # users of the company', 'lakh', '300000'],
  ['Served 3 # users of the company', 'million mn', '3000000'],
  ['Served 3 # users of the company', 'crore', '30000000'],
  ['Served 3 # users of the company', 'billion bn', '3000000000'],
  ['Served 3 # users of the company', 'trillion trn', '3000000000000'],
  ['Habe 3 # Nutzer für das Unternehmen und die Kunden bedient', 'Tausend Tsd', '3000'],
  ['Habe 3 # Nutzer für das Unternehmen und die Kunden bedient', 'Millionen Mio', '3000000'],
  ['Habe 3 # Nutzer für das Unternehmen und die Kunden bedient', 'Milliarden Mrd', '3000000000'],
  ['Habe 3 # Nutzer für das Unternehmen und die Kunden bedient', 'Billionen', '3000000000000'],
  ["Servi 3 # clients pour l'entreprise et les équipes", 'mille', '3000'],
  ["Servi 3 # clients pour l'entreprise et les équipes", 'milliards', '3000000000'],
  ['Sirvió a 3 # clientes de la empresa y los equipos', 'mil', '3000'],
  ['Sirvió a 3 # clientes de la empresa y los equipos', 'millones', '3000000'],
  ['Atendi 3 # clientes da empresa e das equipes', 'milhões', '3000000'],
  ['Atendi 3 # clientes da empresa e das equipes', 'bilhões', '3000000000'],
  ['Servito 3 # clienti di tutta l’azienda e delle squadre', 'mila', '3000'],
  ['Servito 3 # clienti di tutta l’azienda e delle squadre', 'miliardi', '3000000000'],
  ['Heb 3 # klanten van het hele bedrijf en de teams bediend', 'duizend', '3000'],
  ['Heb 3 # klanten van het hele bedrijf en de teams bediend', 'miljoen', '3000000'],
  ['Heb 3 # klanten van het hele bedrijf en de teams bediend', 'miljard', '3000000000'],
];

test.each(SCALES)('%s: %s is %s', (sentence, words, digits) => {
  const say = (number: string) => sentence.replace('3 #', number);
  for (const word of words.split(' ')) {
    expect([word, isSame(say(digits), say(`3 ${word}`))]).toEqual([word, true]);
    expect([word, isSame(say(`${digits}0`), say(`3 ${word}`))]).toEqual([word, false]);
  }
});

test.each([
  ['3k', '3000'],
  ['3K', '3000'],
  ['3m', '3000000'],
  ['3M', '3000000'],
  ['3MM', '3000000'],
  ['3b', '3000000000'],
  ['3bn', '3000000000'],
  ['3T', '3000000000000'],
  ['3Cr', '30000000'],
])('$%s is $%s', (short, digits) => {
  expect(isSame(`Saved $${digits}`, `Saved $${short}`)).toBe(true);
  expect(isSame(`Saved $${digits}0`, `Saved $${short}`)).toBe(false);
});
