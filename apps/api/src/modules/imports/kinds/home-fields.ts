import { readBuilding, readRoom, readUnit } from '../cells/home-label.js'
import { readCity, readProject } from '../cells/name.js'
import type { Field, FieldsOf } from './kind-rules.js'

/** Home = project + building + unit + room: the key of a home in every kind of file. */
export type HomePlace = {
  /** As the project is named in the file, spaces folded. */
  readonly project: string
  /** `3` for 3号楼, 3幢 and 3栋 alike. */
  readonly building: string
  /** Null where the building has no units. */
  readonly unit: string | null
  readonly room: string
}

export const homeFields: FieldsOf<HomePlace> = {
  project: {
    label: '楼盘',
    headings: '楼盘名称 项目名称 项目 小区名称 小区 案名 楼盘项目',
    required: true,
    example: '示例楼盘',
    note: '和系统里的名称一致',
    read: readProject,
  },
  building: {
    label: '楼栋',
    headings: '楼栋号 栋号 幢号 楼号 楼幢 楼幢号 楼栋名称 楼座 座号 栋 幢 座',
    required: true,
    example: '3',
    note: '3、3幢、3号楼都认得',
    read: readBuilding,
  },
  unit: { label: '单元', headings: '单元号 单元名称', example: '2', note: '没有单元请留空', read: readUnit },
  room: {
    label: '房号',
    headings: '房间号 室号 房间 户号 房屋号 房屋编号',
    required: true,
    example: '1602',
    read: readRoom,
  },
}

export const cityField: Field<string> = {
  label: '城市',
  headings: '所在城市 城市名称 所属城市',
  example: '杭州',
  read: readCity,
}

/** The parts hold no line break, so the join is unique. */
export function homeKey({ project, building, unit, room }: HomePlace): string {
  return [project, building, unit ?? '', room].join('\n')
}
