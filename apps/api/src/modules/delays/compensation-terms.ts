import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Injectable } from '@nestjs/common'
import { z } from 'zod'
import { Environment } from '../../platform/config/environment.js'
import type { CompensationTerms } from './compensation.rules.js'

const Terms = z.strictObject({
  project: z.string().min(1),
  millionthsPerDay: z.int().positive().max(100_000),
  base: z.enum(['paid', 'total']),
  graceDays: z.int().nonnegative(),
  terminateAfterDays: z.int().positive().nullable(),
  /** A rate names the contract and its clause, so that a buyer can look it up. */
  source: z.string().regex(/《[^》]+》第[一二三四五六七八九十百]+条/u),
})
const File = z.strictObject({ terms: z.array(Terms).min(1) })

/** What the contracts of each project say about a late handover; checked at boot. */
@Injectable()
export class CompensationTermsBook {
  private readonly all: readonly CompensationTerms[]

  /** @throws Error with every fault of the file */
  constructor(environment: Environment) {
    const file = join(environment.CONFIG_DIR, 'compensation.json')
    const parsed = File.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    if (!parsed.success) throw new Error(`${file}:\n${z.prettifyError(parsed.error)}`)
    this.all = parsed.data.terms
  }

  /** Undefined: nobody has told us what the contract says, so nothing is estimated. */
  of(project: string): CompensationTerms | undefined {
    return this.all.find((terms) => terms.project === project) ?? this.all.find((terms) => terms.project === '*')
  }
}
