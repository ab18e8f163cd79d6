import type { Answer, Received } from '@hub/contracts'
import { Controller, UseInterceptors } from '@nestjs/common'
import type { ImportKeyCaller } from '../../../platform/auth/caller.js'
import { By, Input } from '../../../platform/http/input.js'
import { Serves } from '../../../platform/http/serves.js'
import { PushColumns } from './push-columns.js'
import { PushRows } from './push-rows.js'
import { PushTurnInterceptor } from './push-turn.interceptor.js'

/** What a sales system calls. */
@Controller()
export class ImportPushesController {
  constructor(
    private readonly pushRows: PushRows,
    private readonly pushColumns: PushColumns,
  ) {}

  @Serves('GET /import-pushes/:kind/columns')
  columns(
    @By() by: ImportKeyCaller,
    @Input() { params }: Received<'GET /import-pushes/:kind/columns'>,
  ): Answer<'GET /import-pushes/:kind/columns'> {
    return this.pushColumns.execute(by, params.kind)
  }

  // The lower decorator is the outer one: the turn first, then the number of the push.
  @Serves('POST /import-pushes/:kind/rows')
  @UseInterceptors(PushTurnInterceptor)
  push(
    @By() by: ImportKeyCaller,
    @Input() { params, body }: Received<'POST /import-pushes/:kind/rows'>,
  ): Promise<Answer<'POST /import-pushes/:kind/rows'>> {
    return this.pushRows.execute(by, params.kind, body.rows)
  }
}
