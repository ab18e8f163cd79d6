import type { Received } from '@hub/contracts'

type Report = Received<'POST /homes/:homeId/cases'>['body']
type Word = { action: 'take' | 'arrive' } | { action: 'reply' | 'ask' | 'finish'; words: string }

/** What follows a report: minutes before the seeding, and who does it. */
export type CaseStep = { readonly ago: number } & (
  | { readonly staff: Word | { action: 'plan'; words: string; promisedIn: number } }
  | { readonly owner: { action: 'say'; words: string } | { action: 'confirm' } }
)

export interface CaseStory extends Pick<Report, 'kind' | 'categoryKey' | 'place' | 'words'> {
  readonly phone: string
  readonly room: string
  readonly ago: number
  /** How many photos were sent with it. */
  readonly photos: number
  readonly steps: readonly CaseStep[]
}

const hour = 60
const day = 24 * hour
const lin = { phone: '13800000001', room: '1602' }
const sun = { phone: '13800000004', room: '602' }

/** 林静 before handover, 孙伟 after it: a promise that runs, a plan with its day, one that was missed, two that are over. */
export const caseStories: readonly CaseStory[] = [
  {
    ...{ ...sun, kind: 'repair', categoryKey: 'walls', place: '客厅', ago: 21 * day, photos: 2 },
    words: '客厅电视墙上方有一条细裂缝，大约四十厘米长。',
    steps: [
      { ago: 21 * day - 40, staff: { action: 'take' } },
      { ago: 21 * day - 42, staff: { action: 'reply', words: '孙先生您好，裂缝照片收到了，明天上午安排师傅上门看。' } },
      { ago: 20 * day + 2 * hour, staff: { action: 'arrive' } },
      { ago: 18 * day, staff: { action: 'finish', words: '铲除旧腻子，挂网重新批刮，已补刷同色乳胶漆。' } },
      { ago: 17 * day, owner: { action: 'confirm' } },
    ],
  },
  {
    ...{ ...lin, kind: 'suggestion', categoryKey: 'suggestion', place: '公共区域', ago: 9 * day, photos: 0 },
    words: '工地开放日能不能安排在周末？平时上班过不去。',
    steps: [
      { ago: 9 * day - 90, staff: { action: 'take' } },
      {
        ago: 9 * day - 95,
        staff: { action: 'reply', words: '谢谢您的建议。下一次开放日已改到周六上午，通知会提前一周发出。' },
      },
      { ago: 8 * day, staff: { action: 'finish', words: '开放日改到周末，以后都这样安排。' } },
      { ago: 7 * day, owner: { action: 'confirm' } },
    ],
  },
  {
    ...{ ...sun, kind: 'repair', categoryKey: 'leak', place: '卫生间', ago: 2 * day, photos: 3 },
    words: '主卫吊顶有一片水渍，今早开始滴水。',
    steps: [
      { ago: 2 * day - 32, staff: { action: 'take' } },
      { ago: 2 * day - 38, staff: { action: 'reply', words: '收到了，已请防水师傅来看，先别用主卫的淋浴。' } },
      { ago: 2 * day - 50, staff: { action: 'ask', words: '下雨时漏得多，还是楼上用水时漏得多？' } },
      { ago: 2 * day - 75, owner: { action: 'say', words: '楼上用水的时候漏，下雨没有变化。' } },
      { ago: day, staff: { action: 'arrive' } },
      {
        ago: day - 3 * hour,
        staff: { action: 'plan', words: '楼上排水管接头渗漏：换接头、重做防水，再闭水 48 小时。', promisedIn: 4 },
      },
    ],
  },
  {
    ...{ ...sun, kind: 'repair', categoryKey: 'windows', place: '阳台', ago: 30 * hour, photos: 1 },
    words: '阳台推拉门关不严，风大的时候呼呼响。',
    steps: [
      { ago: 25 * hour, staff: { action: 'take' } },
      { ago: 25 * hour - 5, staff: { action: 'reply', words: '抱歉回复晚了，已经联系门窗厂家，约好时间马上告诉您。' } },
    ],
  },
  {
    ...{ ...lin, kind: 'enquiry', categoryKey: 'enquiry', place: '全屋', ago: 25, photos: 0 },
    words: '流水补齐以后，银行大概多久能批下来？',
    steps: [],
  },
]
