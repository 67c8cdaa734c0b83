import type { Grammar } from '../grammar.ts';
import { SPACED_MARKS } from '../spaced-marks.ts';

export const en: Grammar = {
  ...SPACED_MARKS,
  language: 'en',
  and: ' and ',
  since: 'since {date}',
  position: '{title}{at}',
  at: ' at {company}',
  places: [
    [/^(?:University|Ministry|Department|Bank|Port|City|State|Government|Office|College) of /u, ' at the {company}'],
    [
      /(?:^|\s)(?:Society|Association|Institute|Council|Ministry|Commission|Federation|Museum)(?:,| of | for |$)/u,
      ' at the {company}',
    ],
  ],
  sameEmployer: ' at the same employer',
  titleArticles: [
    // Of which there is one.
    [
      /(?<!\p{L})(?:Chief|Head|Director|President|Dean|(?:Co-?)?Founder|Founding|C[A-Z]O|Principal|Chair\p{L}*|Owner|Treasurer|Mayor|Lead|Rector|Editor-in-Chief)(?!\p{L})/iu,
      '',
    ],
    [/^(?:[aeio]|u(?!ni|se|k\b|x))|^(?:honou?r)/iu, 'an '],
    [/^[FHLMNRSX](?=[\p{Lu}\p{N}&/]\S*)/u, 'an '],
    [/^./u, 'a '],
  ],
  now: '{who} has been {a title}{at} {since}',
  nowUndated: '{who} is {a title}{at}',
  last: '{who} was most recently {a title}{at}',
  once: '{who} has worked as {a title}{at}',
  apposition: '{who}, {headline},',
  before: ['Before that came a role {items}', 'Before that came roles {items}'],
  also: ['This career also includes a role {items}', 'This career also includes roles {items}'],
  item: ['as {position}', 'as {position}'],
  studies: ['The academic foundation is {items}', 'The academic foundation is {items}'],
  field: ' in ',
  degreeOrder: [
    /^((?:B|M|Ph|D)\.? ?(?:Sc|Eng|A|S|E|Tech|Com|D|Ed|Arch|Phil)\.?|(?:Bachelor|Master) of (?:Arts|Science|Engineering|Technology)),? (?!Hon)(?=\p{Lu}\p{Ll})/u,
    '$1 in ',
  ],
  degrees: [
    [/^(?:A(?:ssociate|dvanced)|Honou?rs|Undergraduate|M\.? ?[A-Z]|MBA|LL|A[- ]level|Executive)/u, 'an '],
    [
      /^(?:Bachelor|Master|Diploma|Certificate|Doctor|Postgraduate|Graduate(?!d)|High School Diploma|National|Higher|Minor|B\.? ?[A-Z]|PhD|Ph\. ?D)/u,
      'a ',
    ],
  ],
  deeds: [
    {
      sentence: '{At}, {who} {deeds}',
      deed: '{verb}{rest}',
      verbs:
        'achieved advised analysed analyzed built coached closed coordinated created cut delivered designed developed doubled established exceeded expanded generated grew halved handled helped hired implemented improved increased introduced launched led lowered maintained managed mentored migrated moved negotiated opened organised organized oversaw planned prepared produced published raised ran rebuilt recruited reduced replaced resolved saved secured served shortened sold supervised supported taught tested trained translated treated tripled won wrote',
    },
  ],
  breaks:
    /;| [–—] | \(| by (?=\p{L}+ing\b)| with (?!\p{N}|(?:two|three|four|five|six|my|our|other|others|colleagues|the|an?)\b)| (?:through|via|using|thanks to|after|resulting in|leading to|enabling|while|which) |, (?=(?:which|who|where|while|saving|cutting|reducing|increasing|improving|raising|resulting|leading|enabling|allowing|ensuring|making|bringing|achieving|exceeding|generating|so|then)\b)/u,
};
