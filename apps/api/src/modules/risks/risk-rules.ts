import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Injectable } from '@nestjs/common'
import { z } from 'zod'
import { Environment } from '../../platform/config/environment.js'
import { RiskRulesFile } from './risk-rules.schema.js'
import type { RiskRule } from './risk.types.js'

/**
 * Reads `risks.json` of a folder such as `config`; at boot and in tests.
 * @throws Error that names every fault, so that a wrong rule stops the boot instead of telling a buyer nonsense.
 */
export function readRiskRules(folder: string): RiskRule[] {
  const file = join(folder, 'risks.json')
  const parsed = RiskRulesFile.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (!parsed.success) throw new Error(`${file}:\n${z.prettifyError(parsed.error)}`)
  return parsed.data.rules
}

/** The rules in force. */
@Injectable()
export class RiskRules {
  readonly all: readonly RiskRule[]
  private readonly endings: ReadonlyMap<string, string>

  constructor(environment: Environment) {
    this.all = readRiskRules(environment.CONFIG_DIR)
    this.endings = new Map(this.all.map(({ key, ended }) => [key, ended]))
  }

  /** Why a risk of this rule is over, also when the rule itself is no longer there. */
  endedWords(ruleKey: string): string {
    return this.endings.get(ruleKey) ?? '这条提醒不再需要'
  }
}
