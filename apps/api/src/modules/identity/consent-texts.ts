import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Injectable } from '@nestjs/common'
import { z } from 'zod'
import { Environment } from '../../platform/config/environment.js'
import { ConsentText } from './consent.rules.js'

/** The texts in force, from `config/consents.json`, checked at boot. */
@Injectable()
export class ConsentTexts {
  readonly all: readonly ConsentText[]

  constructor(environment: Environment) {
    this.all = z
      .array(ConsentText)
      .parse(JSON.parse(readFileSync(join(environment.CONFIG_DIR, 'consents.json'), 'utf8')))
  }
}
