import type { Grammar } from '../grammar.ts';
import { SMALL_TITLES } from '../small-titles.ts';
import { SPACED_MARKS } from '../spaced-marks.ts';

export const es: Grammar = {
  ...SPACED_MARKS,
  language: 'es',
  and: ' y ',
  andBefore: { pattern: /^(?:i|hi(?!e))/iu, and: ' e ' },
  since: 'desde {date}',
  position: '{title}{at}',
  at: ' en {company}',
  places: [
    [
      /^(?:Universidad|Escuela|Clínica|Facultad|Consejería|Fundación|Junta|Agencia|Cámara|Diputación|Biblioteca|Asociación|Farmacia|Panadería|Editorial|Librería)(?!\p{L})/iu,
      ' en la {company}',
    ],
    [
      /^(?:Hospital|Colegio|Instituto|Ayuntamiento|Centro|Ministerio|Banco|IES|Museo|Grupo|Consejo|Gobierno|Tribunal|Juzgado|Restaurante|Hotel)(?!\p{L})/iu,
      ' en el {company}',
    ],
  ],
  sameEmployer: ' para la misma entidad',
  smallTitles: SMALL_TITLES,
  now: '{who} ocupa el puesto de {position} {since}',
  nowUndated: '{who} ocupa el puesto de {position}',
  last: 'El puesto más reciente de {who} fue el de {position}',
  once: '{who} ha ocupado el puesto de {position}',
  apposition: '{who}, {headline},',
  before: ['Antes ocupó {items}', 'Antes ocupó {items}'],
  also: ['Su trayectoria incluye además {items}', 'Su trayectoria incluye además {items}'],
  item: ['el puesto de {position}', 'el de {position}'],
  studies: ['Su formación incluye {items}', 'Su formación incluye {items}'],
  field: ' en ',
  degrees: [
    [/^(?:Máster|Master|Grado|Diplomado|Doctorado|Bachillerato|Ciclo|Posgrado|Título|MBA)(?!\p{L})/u, 'un '],
    [/^(?:Licenciatura|Ingeniería|Diplomatura|Maestría|Especialización)(?!\p{L})/u, 'una '],
  ],
  deeds: [
    {
      sentence: '{At}, {who} {deeds}',
      deed: '{verb}{rest}',
      verbs:
        'dirigí dirigió|lideré lideró|desarrollé desarrolló|gestioné gestionó|aumenté aumentó|reduje redujo|diseñé diseñó|implementé implementó|implanté implantó|coordiné coordinó|creé creó|logré logró|formé formó|optimicé optimizó|organicé organizó|negocié negoció|lancé lanzó|mejoré mejoró|abrí abrió|vendí vendió|conseguí consiguió|obtuve obtuvo|construí construyó|supervisé supervisó|redacté redactó|automaticé automatizó|impartí impartió|atendí atendió|ahorré ahorró|dupliqué duplicó|contraté contrató',
    },
    {
      sentence: '{At}, el trabajo incluye {deeds}',
      sentencePast: '{At}, el trabajo incluyó {deeds}',
      deed: '{verb}{rest}',
      ending: [/^\p{L}{3,}(?:ción|sión|stión)$/u, 'la '],
      verbs:
        'desarrollo el desarrollo|diseño el diseño|liderazgo el liderazgo|mejora la mejora|aumento el aumento|apertura la apertura|lanzamiento el lanzamiento|mantenimiento el mantenimiento|seguimiento el seguimiento|venta la venta|puesta la puesta',
    },
  ],
  breaks:
    /;| [–—] | \(| (?:mediante|gracias a|a través de|tras|con el fin de) | que (?=\p{L})|, (?=(?:que|lo|gracias|mediante|con|tras)(?!\p{L}))/u,
};
