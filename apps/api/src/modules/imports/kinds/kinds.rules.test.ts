import { expect, it } from 'vitest'
import { headingsOf, plainHeading, proposeColumns } from '../headings.rules.js'
import { constructionRules } from './construction/construction.rules.js'
import { datesRules } from './dates/dates.rules.js'
import { homesRules } from './homes/homes.rules.js'
import type { KindRules } from './kind-rules.js'
import { paymentsRules } from './payments/payments.rules.js'
import { planRules } from './plan/plan.rules.js'
import { safetyRules } from './safety/safety.rules.js'
import { salesRules } from './sales/sales.rules.js'
import { termsRules } from './terms/terms.rules.js'

const names = [
  { name: '签约网签', keys: ['signing'] },
  { name: '合同备案', keys: ['filing'] },
  { name: '预告登记', keys: ['pre_registration', 'mortgage_pre_registration'] },
  { name: '交付', keys: ['handover'] },
]
const all: KindRules[] = [
  homesRules,
  salesRules,
  planRules(names),
  paymentsRules,
  datesRules(names),
  constructionRules,
  safetyRules,
  termsRules,
]

it.each(all.map((rules) => [rules.key, rules] as const))(
  '%s: no heading stands for two fields, each is found',
  (_, rules) => {
    const known = Object.entries(rules.fields).flatMap(([key, field]) =>
      headingsOf(field).map((name) => [name, key] as const),
    )
    expect(new Set(known.map(([name]) => name)).size).toBe(known.length)
    for (const [name, key] of known) {
      expect(plainHeading(name)).toBe(name)
      expect(proposeColumns(rules.fields, [name])[0]?.field).toBe(key)
    }
  },
)
