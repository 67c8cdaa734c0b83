import type { Grammar } from '../grammar.ts';
import { SMALL_TITLES } from '../small-titles.ts';
import { SPACED_MARKS } from '../spaced-marks.ts';

export const pt: Grammar = {
  ...SPACED_MARKS,
  language: 'pt',
  and: ' e ',
  since: 'desde {date}',
  position: '{title}{at}',
  at: ' na empresa {company}',
  places: [
    [
      /^(?:Universidade|Escola|Clínica|Faculdade|Prefeitura|Câmara|Fundação|Secretaria|Associação|Caixa|Santa Casa|Biblioteca|Agência|Farmácia|Livraria|Padaria|Editora|Loja|Companhia|Cooperativa|Rede|Fábrica|Confeitaria|Drogaria)(?!\p{L})/iu,
      ' na {company}',
    ],
    [
      /^(?:Hospital|Colégio|Instituto|Centro|Ministério|Banco|Museu|Grupo|Conselho|Governo|Tribunal|Laboratório|Hotel|Restaurante|SENAI|SESC)(?!\p{L})/iu,
      ' no {company}',
    ],
  ],
  sameEmployer: ' na mesma entidade',
  smallTitles: SMALL_TITLES,
  now: '{who} ocupa o cargo de {position} {since}',
  nowUndated: '{who} ocupa o cargo de {position}',
  last: 'O cargo mais recente de {who} foi o de {position}',
  once: '{who} ocupou o cargo de {position}',
  apposition: '{who}, {headline},',
  before: ['Antes, ocupou {items}', 'Antes, ocupou {items}'],
  also: ['Sua trajetória inclui também {items}', 'Sua trajetória inclui também {items}'],
  item: ['o cargo de {position}', 'o de {position}'],
  studies: ['Sua formação inclui {items}', 'Sua formação inclui {items}'],
  field: ' em ',
  degrees: [
    [/^(?:Mestrado|Bacharelado|Doutorado|MBA|Curso|Doutoramento)(?!\p{L})/u, 'um '],
    [/^(?:Licenciatura|Graduação|Pós-graduação|Especialização)(?!\p{L})/u, 'uma '],
  ],
  deeds: [
    {
      sentence: '{At}, {who} {deeds}',
      deed: '{verb}{rest}',
      verbs:
        'liderei liderou|desenvolvi desenvolveu|gerenciei gerenciou|aumentei aumentou|reduzi reduziu|criei criou|implementei implementou|coordenei coordenou|geri geriu|projetei projetou|otimizei otimizou|dirigi dirigiu|organizei organizou|negociei negociou|lancei lançou|melhorei melhorou|formei formou|treinei treinou|vendi vendeu|atendi atendeu|construí construiu|obtive obteve|automatizei automatizou|economizei economizou|dupliquei duplicou|contratei contratou',
    },
    {
      sentence: '{At}, o trabalho inclui {deeds}',
      sentencePast: '{At}, o trabalho incluiu {deeds}',
      deed: '{verb}{rest}',
      ending: [/^\p{L}{3,}(?:ção|são|stão)$/u, 'a '],
      verbs:
        'desenvolvimento o desenvolvimento|liderança a liderança|atendimento o atendimento|aumento o aumento|melhoria a melhoria|treinamento o treinamento|planejamento o planejamento|lançamento o lançamento|abertura a abertura|acompanhamento o acompanhamento|projeto o projeto|venda a venda',
    },
  ],
  breaks: /;| [–—] | \(| (?:por meio de|através de|graças a|após|a fim de) |, (?=(?:que|o que|com|após)(?!\p{L}))/u,
};
