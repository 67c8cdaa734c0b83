import type { SectionKind } from './section-names.ts';

/** "教育背景与在校荣誉", "工作及项目经历", "資格・スキル": names of sections that are joined to one heading. */
const JOINED = /\s*(?:[与與和及跟兼並并暨、，/／&＆+・]|以及|并且|ならびに|および|及び|と)\s*/u;
/** Headings with more characters are sentences. */
const MOST = 16;

/** What the sections are about, before the words that say that it is a section. */
const CORES: readonly [SectionKind, RegExp][] = [
  [
    'experience',
    /^(?:主要|个人|過去|全职|兼职)?(?:工作|任职|就业|从业|职业|职场|实习|实践|工作實習|職業|就業|職務|職歴)$/u,
  ],
  ['education', /^(?:主要|个人|高等)?(?:教育|学历|学业|学习|求学|受教育|學歷|學習|学歴)$/u],
  [
    'skills',
    /^(?:主要|个人|相关|其他)?(?:专业|职业|核心|计算机|软件|办公)?(?:技能|技术|技術|专长|專長|软件|工具|スキル)$/u,
  ],
  [
    'certifications',
    /^(?:主要|个人|相关|专业|职业|技能|培训|持有)?(?:证书|資格|资格|资质|执照|證照|證書|免許|認定|资格证|资格证书)$/u,
  ],
  ['languages', /^(?:语言|外语|語言|外語|英语|語学)$/u],
  ['summary', /^(?:个人|自我|職務)?(?:简介|评价|概述|总结|优势|陈述|介绍|簡介|要約|职业目标)$/u],
  [
    'other',
    /^(?:主要|个人|在校|校园|校内|所获|获得)?(?:项目|專案|荣誉|奖项|奖励|获奖|榮譽|培训|進修|进修|研修|兴趣|爱好|興趣|特长|意向|求职意向|论文|发表|专利|活动|社团|志愿|志愿者|研究|科研|课程|出版|推荐人)$/u,
  ],
];
const TAIL =
  /(?:经历|经验|背景|情况|能力|水平|特长|信息|资料|概况|履历|成果|荣誉|爱好|活动|清单|經歷|經驗|経験|経歴|水準)$/u;

/**
 * The kinds that the parts of a joined East Asian heading name; null unless all of them do. `kindOf` knows the listed headings.
 */
export function compoundKinds(
  heading: string,
  kindOf: (part: string) => SectionKind | undefined,
): SectionKind[] | null {
  const parts = heading.replace(/\s/g, '').split(JOINED).filter(Boolean);
  if (heading.length > MOST || parts.length < 2 || parts.length > 3) return null;
  const kinds = parts.flatMap(
    (part) => kindOf(part) ?? CORES.find(([, core]) => core.test(part) || core.test(bare(part)))?.[0] ?? [],
  );
  return kinds.length === parts.length ? kinds : null;
}

const bare = (part: string) => part.replace(TAIL, '') || part;
