import type { FieldFault } from './kind-rules.js'

/** A project lies in one city: rows of one file that say otherwise. */
export function beginCityCheck(): (row: number, record: { project: string; city: string | null }) => FieldFault[] {
  const cities = new Map<string, { row: number; city: string }>()
  return (row, { project, city }) => {
    if (city === null) return []
    const first = cities.get(project)
    if (!first) cities.set(project, { row, city })
    if (!first || first.city === city) return []
    const message = `和第 ${String(first.row)} 行是同一楼盘，城市却是${first.city}：请核对`
    return [{ field: 'city', message }]
  }
}
