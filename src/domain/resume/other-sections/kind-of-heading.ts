import type { SectionEntryKind } from '../../career-graph/section-entry.ts';
import { SECTION_HEADINGS } from '../../export/section-headings.ts';
import { fold } from '../words/fold.ts';

/** Words of headings by kind, folded, as in "Selected publications" and "Ehrenamtliches Engagement". The first kind that fits counts. */
const WORDS: readonly [kind: SectionEntryKind, words: RegExp][] = [
  ['reference', /\brefere(?:nce|nzen|nces|ncias|nze|nties|es)\b|\breferees?\b|recommendations?\b|推薦|推荐/u],
  ['patent', /\bpatents?\b|\bpatente[ns]?\b|brevet[st]?\b|brevetti|octrooi|特許|专利/u],
  [
    'publication',
    /publicat|publikation|veroffentlich|publicaci|publicac|pubblicaz|publicaties|\bpapers?\b|\barticles?\b|\bbooks?\b|journal|proceedings|manuscript|bibliograph|schriften|論文|著書|著作|论文|著作/u,
  ],
  [
    'talk',
    /\btalks?\b|\bspeaking\b|presentations?\b|conferences?\b|\blectures?\b|vortrag|vortrage|conferencias|ponencias|palestras|conferenze|lezingen|講演|発表|演讲/u,
  ],
  [
    'volunteering',
    /volunt|ehrenamt|benevol|volont|vrijwillig|community (?:service|involvement|work|engagement)|civic|vie associative|ボランティア|志愿/u,
  ],
  [
    'award',
    /\bawards?\b|honou?rs?\b|\bprizes?\b|scholarship|fellowships?\b|\bgrants?\b|distinction|auszeichnung|stipendi|\bpreise\b|\bprix\b|premios|reconocimientos|premios|premi\b|riconoscimenti|prijzen|受賞|賞罰|获奖|荣誉|奖项/u,
  ],
  [
    'membership',
    /members?hips?\b|affiliation|mitgliedschaft|afiliacion|associations?\b|associacoes|organi[sz]ations?\b|lidmaatschap|所属団体|社团/u,
  ],
  [
    'license',
    /\blicen[sc]es?\b|licensure|registrations?\b|approbation|zulassung|fuhrerschein|patente di guida|\bpermis\b/u,
  ],
  [
    'course',
    /\bcourses?\b|coursework|\btrainings?\b|professional development|continuing (?:education|medical)|seminar|fortbildung|weiterbildung|\bkurse\b|formations complementaires|\bcursos?\b|\bcorsi\b|cursussen|研修|受講|培训/u,
  ],
  [
    'interest',
    /interests?\b|hobb(?:y|ies|ys|y's)\b|pastimes?\b|interessen?\b|freizeit|loisirs|interet|intereses|aficiones|interesses|interessi|趣味|特技|爱好|兴趣/u,
  ],
  ['project', /projects?\b|open source|projekte?n?\b|projets?\b|proyectos?\b|projetos?\b|progett|プロジェクト|项目/u],
];

const KNOWN = new Map(SECTION_HEADINGS.map(([kind, heading]) => [fold(heading), kind]));

/** What stands under a heading; `other` if none of its words tells. */
export function kindOfHeading(heading: string): SectionEntryKind {
  const folded = fold(heading);
  return KNOWN.get(folded) ?? WORDS.find(([, words]) => words.test(folded))?.[0] ?? 'other';
}
