import type { Grammar } from '../grammar.ts';
import { SMALL_TITLES } from '../small-titles.ts';
import { SPACED_MARKS } from '../spaced-marks.ts';

export const nl: Grammar = {
  ...SPACED_MARKS,
  language: 'nl',
  and: ' en ',
  since: 'sinds {date}',
  position: '{title}{at}',
  at: ' bij {company}',
  places: [
    [
      /^(?:(?:Technische|Vrije|Erasmus) )?(?:Universiteit|Hogeschool|Academie|University)(?!\p{L})/iu,
      ' aan de {company}',
    ],
    [/^(?:Gemeente|Provincie|Stichting|Belastingdienst|Politie|Rabobank)(?!\p{L})/iu, ' bij de {company}'],
    [/^(?:Ministerie)(?!\p{L})/iu, ' bij het {company}'],
  ],
  sameEmployer: ' bij dezelfde werkgever',
  smallTitles: SMALL_TITLES,
  now: '{who} is {since} {position}',
  nowUndated: '{who} is {position}',
  last: 'De meest recente functie van {who} was die van {position}',
  once: '{who} werkte als {position}',
  apposition: '{who}, {headline},',
  before: ['Daarvoor kwam een functie {items}', 'Daarvoor kwamen functies {items}'],
  also: ['Tot de loopbaan behoort ook een functie {items}', 'Tot de loopbaan behoren ook functies {items}'],
  item: ['als {position}', 'als {position}'],
  studies: ['De opleiding omvat {items}', 'De opleiding omvat {items}'],
  degrees: [[/^(?:Bachelor|Master|Propedeuse|Doctoraat|MBA)(?!\p{L})/u, 'een ']],
  deeds: [
    {
      sentence: '{At} {deeds}',
      needs: /^\s*(?:de|het|een|ruim|meer|\d|kosten|teams|projecten)(?!\p{L})/u,
      firstDeed: '{verb} {who}{rest}',
      deed: '{verb}{rest}',
      verbs:
        'leidde ontwikkelde beheerde verhoogde verlaagde bouwde coördineerde implementeerde optimaliseerde begeleidde trainde organiseerde schreef ontwierp verkocht realiseerde verbeterde verminderde halveerde verdubbelde introduceerde onderhandelde opende bespaarde vergrootte verkortte automatiseerde lanceerde',
    },
    {
      sentence: '{At} omvat het werk {deeds}',
      sentencePast: '{At} omvatte het werk {deeds}',
      deed: '{verb}{rest}',
      ending: [/^\p{L}{3,}(?:ing|tie)$/u, 'de '],
      verbs: 'beheer het beheer|onderhoud het onderhoud|verkoop de verkoop|opzet de opzet|ontwerp het ontwerp',
    },
    {
      sentence: '{At} heeft {who} {deeds}',
      deed: '{rest} {verb}',
      isVerbLast: true,
      needs: /^\s*(?:de|het|een|ruim|meer|\d|kosten|teams|projecten)(?!\p{L})/u,
      verbs:
        'geleid ontwikkeld beheerd verhoogd verlaagd gebouwd gecoördineerd geïmplementeerd geoptimaliseerd begeleid getraind georganiseerd geschreven ontworpen verkocht gerealiseerd verbeterd verminderd gehalveerd verdubbeld ingevoerd bespaard vergroot verkort opgezet',
    },
  ],
  breaks: /;| [–—] | \(| (?:door|dankzij|via|met behulp van|waardoor) |, (?=(?:waardoor|die|wat|dankzij)(?!\p{L}))/u,
};
