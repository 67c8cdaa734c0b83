import type { Grammar } from '../grammar.ts';

export const zh: Grammar = {
  language: 'zh',
  stop: '。',
  comma: '、',
  and: '和',
  period: '{a}至{b}',
  bracketComma: '，',
  clauseComma: '，',
  brackets: ['（', '）'],
  since: '自{date}起',
  position: '{at}担任{title}',
  at: '在{company}',
  sameEmployer: '在同一单位',
  now: '{who}{since}{position}',
  nowUndated: '{who}现{position}',
  last: '{who}最近曾{position}',
  once: '{who}曾{position}',
  before: ['此前曾{items}', '此前曾{items}'],
  also: ['此外还曾{items}', '此外还曾{items}'],
  item: ['{position}', '{position}'],
  studies: ['教育背景为{items}', '教育背景包括{items}'],
  degreeOrder: [/^(学士|硕士|博士|本科|大专|专科)[\s,，、]*(?=\p{Script=Han})(.+)$/u, '$2$1'],
  deeds: [
    {
      sentence: '在{company}任职期间，{deeds}',
      deed: '{verb}{rest}',
      verbs:
        '负责 领导 带领 管理 开发 设计 完成 实现 提升 提高 降低 减少 优化 推动 主导 组织 建立 搭建 制定 参与 协助 维护 培训 培养 拓展 策划 编写 撰写 节省 缩短 增加 将 使 为',
    },
  ],
  breaks: /[，。；;]|\s[–—-]\s|[（(]/u,
};
