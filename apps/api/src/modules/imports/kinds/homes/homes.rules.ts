import type { Area } from '../sales/sales-record.js'
import { cityField, homeFields, homeKey, type HomePlace } from '../home-fields.js'
import type { KindRules } from '../kind-rules.js'
import { areaField } from '../sales/sales-fields.js'
import { beginCityCheck } from '../city-check.js'

/** One row per home, sold or not. */
export type HomeRecord = HomePlace & { readonly city: string | null; readonly area: Area | null }

export const homesRules: KindRules<HomeRecord> = {
  key: 'homes',
  fields: {
    project: homeFields.project,
    city: cityField,
    building: homeFields.building,
    unit: homeFields.unit,
    room: homeFields.room,
    area: areaField,
  },
  checkTogether: () => [],
  beginFileCheck() {
    const seen = new Map<string, number>()
    const cities = beginCityCheck()
    return {
      check(row, record) {
        const before = seen.get(homeKey(record))
        seen.set(homeKey(record), before ?? row)
        const twice =
          before === undefined
            ? []
            : [{ field: 'room', message: `和第 ${String(before)} 行是同一套房：一套房只写一行` }]
        return [...twice, ...cities(row, record)]
      },
    }
  },
}
