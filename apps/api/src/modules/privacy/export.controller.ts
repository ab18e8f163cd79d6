import type { Answer, Received } from '@hub/contracts'
import { Controller } from '@nestjs/common'
import type { Customer } from '../../platform/auth/caller.js'
import { By, Input } from '../../platform/http/input.js'
import { Serves } from '../../platform/http/serves.js'
import { AskForExport } from './ask-for-export.js'
import { ExportQuery } from './export.query.js'

@Controller()
export class ExportController {
  constructor(
    private readonly askForExport: AskForExport,
    private readonly copy: ExportQuery,
  ) {}

  @Serves('GET /me/export')
  mine(@By() { personId }: Customer): Promise<Answer<'GET /me/export'>> {
    return this.copy.of(personId)
  }

  @Serves('POST /me/export')
  async ask(@By() me: Customer, @Input() { body }: Received<'POST /me/export'>): Promise<Answer<'POST /me/export'>> {
    await this.askForExport.execute(me, body.proof)
    return this.copy.of(me.personId)
  }
}
