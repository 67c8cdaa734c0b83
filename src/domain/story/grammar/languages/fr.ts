import type { Grammar } from '../grammar.ts';
import { SMALL_TITLES } from '../small-titles.ts';
import { SPACED_MARKS } from '../spaced-marks.ts';

export const fr: Grammar = {
  ...SPACED_MARKS,
  language: 'fr',
  and: ' et ',
  since: 'depuis {date}',
  position: '{title}{at}',
  at: ' chez {company}',
  places: [
    [
      /^(?:Collège|Lycée|Centre|CHU|CHRU|Conservatoire|Ministère|Laboratoire|Conseil|Musée|Théâtre|Cabinet|Crédit|CNRS|Groupe hospitalier|Restaurant|Garage|Salon)(?!\p{L})/iu,
      ' au {company}',
    ],
    [
      /^(?:Université|Hôpital|École|Ecole|Institut|IUT|Académie|Agence|Association|Inserm|INRAE|Inria|Office|Atelier|Hôtel|Étude|Entreprise)(?!\p{L})/iu,
      ' à l’{company}',
    ],
    [
      /^(?:Mairie|Boulangerie|Pharmacie|Librairie|Brasserie|Maison|Crèche|Résidence|Société|Clinique|Banque|Région|Préfecture|Faculté|Bibliothèque|Chambre|Fondation|Ville|Caisse|Métropole)(?!\p{L})/iu,
      ' à la {company}',
    ],
    [/^(?:Université|University|Hospital|School|College|Les )/iu, null],
    [/^Groupe /u, ' au sein du {company}'],
    [
      /^(?:Éditions|Laboratoires|Hospices|Hôpitaux|Galeries|Établissements|Ateliers|Transports)(?!\p{L})/iu,
      ' aux {company}',
    ],
  ],
  sameEmployer: ' chez le même employeur',
  smallTitles: SMALL_TITLES,
  percent: '\u00a0%',
  now: '{who} est {position} {since}',
  nowUndated: '{who} est {position}',
  last: '{who} a occupé en dernier lieu un poste {de title}{at}',
  once: '{who} a occupé un poste {de title}{at}',
  apposition: '{who}, {headline},',
  before: ['Auparavant, le parcours compte {items}', 'Auparavant, le parcours compte {items}'],
  also: ['Le parcours compte aussi {items}', 'Le parcours compte aussi {items}'],
  item: ['un poste {de title}{at}', 'un poste {de title}{at}'],
  studies: ['La formation comprend {items}', 'La formation comprend {items}'],
  degrees: [
    [
      /^(?:Master|Mastère|Diplôme|Doctorat|BTS|DUT|BUT|Baccalauréat|Bac|CAP|BEP|Bachelor|MBA|DEUG|DESS|DEA|Brevet|Certificat|Titre)(?!\p{L})/u,
      'un ',
    ],
    [/^(?:Licence|Maîtrise|Formation|Thèse|Agrégation)(?!\p{L})/u, 'une '],
  ],
  deeds: [
    {
      sentence: '{At}, {who} a {deeds}',
      deed: '{verb}{rest}',
      verbs:
        'dirigé développé géré conçu réalisé augmenté réduit piloté créé encadré formé optimisé assuré coordonné rédigé lancé négocié amélioré organisé animé construit déployé recruté accompagné économisé doublé obtenu vendu ouvert traduit automatisé modernisé suivi préparé',
    },
    {
      sentence: '{At}, le travail comprend {deeds}',
      sentencePast: '{At}, le travail comprenait {deeds}',
      deed: '{verb}{rest}',
      verbs:
        'encadrement l’encadrement|refonte la refonte|migration la migration|réduction la réduction|gestion la gestion|rédaction la rédaction|mise la mise|développement le développement|formation la formation|coordination la coordination|création la création|conception la conception|animation l’animation|organisation l’organisation|augmentation l’augmentation|pilotage le pilotage|suivi le suivi|accompagnement l’accompagnement|recrutement le recrutement|amélioration l’amélioration|optimisation l’optimisation|accueil l’accueil|négociation la négociation|direction la direction|prise la prise|préparation la préparation|construction la construction|vente la vente|ouverture l’ouverture|réalisation la réalisation|supervision la supervision|tenue la tenue|enseignement l’enseignement',
    },
  ],
  breaks:
    /;| [–—] | \(| (?:grâce (?:à|au)|via|afin de|tout en) | en (?=\p{L}+ant(?!\p{L}))|, (?=(?:avec|ce qui|qui|dont|grâce|permettant|en|tout|pour)(?!\p{L}))/u,
};
