import type { CivilDate } from '@hub/kernel'
import { readDate } from '../../cells/date.js'
import type { CellValue, Field, FieldFault, KindRules } from '../kind-rules.js'
import { checkNamed, purchaseFields, type PurchaseColumns } from '../purchase-fields.js'
import { nodeField, type NodeName, wordsOf } from './node-field.js'

/**
 * Days of nodes: a row per home and node, or a row per home with a column per node. The columns of the wide form are
 * `done_` or `planned_` with the name of the node.
 */
export type DatesRecord = PurchaseColumns & {
  readonly node: string | null
  readonly actualOn: CivilDate | null
  readonly plannedOn: CivilDate | null
} & Readonly<Record<string, CellValue | null>>

/** The days a record tells: in which field, of which node, happened or planned. */
export function daysOf(record: Readonly<Record<string, CellValue | null | undefined>>) {
  const days: { field: string; node: string; isDone: boolean; on: CivilDate }[] = []
  const add = (field: string, node: string, isDone: boolean): void => {
    const on = record[field]
    if (typeof on === 'string') days.push({ field, node, isDone, on: on as CivilDate })
  }
  if (typeof record.node === 'string') {
    add('actualOn', record.node, true)
    add('plannedOn', record.node, false)
  }
  for (const field of Object.keys(record)) {
    if (field.startsWith(donePrefix)) add(field, field.slice(donePrefix.length), true)
    if (field.startsWith(plannedPrefix)) add(field, field.slice(plannedPrefix.length), false)
  }
  return days
}

const donePrefix = 'done_'
const plannedPrefix = 'planned_'

export function datesRules(names: readonly NodeName[]): KindRules<DatesRecord> {
  return {
    key: 'dates',
    fields: {
      ...purchaseFields,
      node: nodeField(names),
      actualOn: {
        label: '实际日期',
        headings: '完成日期 办理日期 办结日期 实际完成日期 日期',
        example: '2026-08-24',
        read: readDate,
      },
      plannedOn: { label: '预计日期', headings: '计划日期 预计完成日期 计划完成日期', example: '', read: readDate },
      ...wideFields(names),
    },
    checkColumns(fields) {
      const isWide = [...fields].some((field) => field.startsWith(donePrefix) || field.startsWith(plannedPrefix))
      if (isWide) return []
      if (fields.has('node') && (fields.has('actualOn') || fields.has('plannedOn'))) return []
      return ['没有写日期的列：请选「节点」和「实际日期」或「预计日期」，或者每个节点一列']
    },
    checkTogether(values, today) {
      const faults: FieldFault[] = checkNamed(values)
      if ((values.actualOn || values.plannedOn) && !values.node) {
        faults.push({ field: 'node', message: '没有填：写了日期也要写是哪个节点' })
      }
      if (values.node && !values.actualOn && !values.plannedOn) {
        faults.push({ field: 'actualOn', message: '没有填：实际日期和预计日期至少写一个' })
      }
      for (const { field, isDone, on } of daysOf(values)) {
        if (isDone && on > today) faults.push({ field, message: '是将来的日期：还没办的请写到预计日期' })
      }
      return faults
    },
    beginFileCheck() {
      const seen = new Map<string, { row: number; on: CivilDate }>()
      return {
        check(row, record) {
          const { project, contractNo, building, unit, room } = record
          return daysOf(record).flatMap(({ field, node, isDone, on }): FieldFault[] => {
            const key = JSON.stringify([project, contractNo ?? [building, unit, room], node, isDone])
            const before = seen.get(key)
            if (!before) seen.set(key, { row, on })
            if (!before || before.on === on) return []
            return [{ field, message: `和第 ${String(before.row)} 行说的「${node}」日期不同：请只留一个` }]
          })
        },
      }
    },
  }
}

function wideFields(names: readonly NodeName[]): Record<string, Field<CivilDate>> {
  const taken = new Set<string>(['日期'])
  const free = (headings: string[]): string[] => headings.filter((heading) => !taken.has(heading) && taken.add(heading))
  const fields: Record<string, Field<CivilDate>> = {}
  for (const each of names) {
    const words = wordsOf(each)
    const done = free(
      words.flatMap((word) => [`${word}日期`, word, `${word}日`, `${word}时间`, `实际${word}日期`, `${word}完成日期`]),
    )
    const planned = free(
      words.flatMap((word) => [`预计${word}日期`, `计划${word}日期`, `${word}预计日期`, `${word}计划日期`]),
    )
    const [doneLabel, ...doneOthers] = done
    const [plannedLabel, ...plannedOthers] = planned
    if (doneLabel)
      fields[donePrefix + each.name] = {
        label: doneLabel,
        headings: doneOthers.join(' '),
        isExtra: true,
        read: readDate,
      }
    if (plannedLabel) {
      fields[plannedPrefix + each.name] = {
        label: plannedLabel,
        headings: plannedOthers.join(' '),
        isExtra: true,
        read: readDate,
      }
    }
  }
  return fields
}
