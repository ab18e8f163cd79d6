import type { CivilDate } from '@hub/kernel'
import { readBuildings } from '../../cells/buildings.js'
import { readDate } from '../../cells/date.js'
import { readPercent } from '../../cells/percent.js'
import { readWords } from '../../cells/words.js'
import { homeFields } from '../home-fields.js'
import type { KindRules } from '../kind-rules.js'

/** One row per post of the building site. */
export type PostRecord = {
  readonly project: string
  /** Names joined by `、`. */
  readonly buildings: string
  readonly on: CivilDate
  readonly title: string
  readonly words: string
  readonly percent: number | null
}

export const constructionRules: KindRules<PostRecord> = {
  key: 'construction',
  fields: {
    project: homeFields.project,
    buildings: { ...homeFields.building, example: '3、5', note: '几栋用顿号隔开', read: readBuildings },
    on: {
      label: '日期',
      headings: '进度日期 发布日期 播报日期',
      required: true,
      example: '2026-09-01',
      read: readDate,
    },
    title: {
      label: '标题',
      headings: '进度标题 主题 进度',
      required: true,
      example: '主体施工至 12 层',
      read: readWords(60),
    },
    words: {
      label: '内容',
      headings: '进度说明 说明 正文 进度描述 描述 详情',
      required: true,
      example: '3 幢主体结构施工至 12 层，外架同步搭设。',
      read: readWords(1000),
    },
    percent: {
      label: '完成百分比',
      headings: '完成率 进度百分比 完成比例',
      example: '45%',
      read: readPercent,
      show: (percent) => `${String(percent)}%`,
    },
  },
  checkTogether: ({ on }, today) =>
    on && on > today ? [{ field: 'on', message: '是将来的日期：这里写已经完成的进度' }] : [],
  beginFileCheck() {
    const seen = new Map<string, number>()
    return {
      check(row, { project, buildings, on, title }) {
        const key = JSON.stringify([project, buildings, on, title])
        const before = seen.get(key)
        seen.set(key, before ?? row)
        return before === undefined
          ? []
          : [{ field: 'title', message: `和第 ${String(before)} 行是同一条：请只留一条` }]
      },
    }
  },
}

export const buildingsOf = ({ buildings }: PostRecord): string[] => buildings.split('、')
