import type { Answer, Received } from '@hub/contracts'
import { Controller } from '@nestjs/common'
import type { StaffCaller } from '../../../platform/auth/caller.js'
import { By, Input } from '../../../platform/http/input.js'
import { Serves } from '../../../platform/http/serves.js'
import { BulkNodesQuery } from './bulk-nodes.query.js'
import { ChangeManyNodes } from './change-many-nodes.js'
import { PreviewBulkChange } from './preview-bulk-change.js'

@Controller()
export class BulkChangesController {
  constructor(
    private readonly bulkNodes: BulkNodesQuery,
    private readonly previewChange: PreviewBulkChange,
    private readonly changeMany: ChangeManyNodes,
  ) {}

  @Serves('POST /staff/journeys/bulk/nodes')
  nodes(
    @By() by: StaffCaller,
    @Input() { body }: Received<'POST /staff/journeys/bulk/nodes'>,
  ): Promise<Answer<'POST /staff/journeys/bulk/nodes'>> {
    return this.bulkNodes.execute(by, body.selection)
  }

  @Serves('POST /staff/journeys/bulk/preview')
  preview(
    @By() by: StaffCaller,
    @Input() { body }: Received<'POST /staff/journeys/bulk/preview'>,
  ): Promise<Answer<'POST /staff/journeys/bulk/preview'>> {
    return this.previewChange.execute(by, body)
  }

  @Serves('POST /staff/journeys/bulk/changes')
  change(
    @By() by: StaffCaller,
    @Input() { body }: Received<'POST /staff/journeys/bulk/changes'>,
  ): Promise<Answer<'POST /staff/journeys/bulk/changes'>> {
    return this.changeMany.execute(by, body)
  }
}
