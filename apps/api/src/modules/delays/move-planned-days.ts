import { Injectable } from '@nestjs/common'
import type { StaffCaller } from '../../platform/auth/caller.js'
import { ChangeManyNodes, PreviewBulkChange } from '../journeys/index.js'

/** Sets the planned day of a delayed node in many journeys, by the journeys' own use-case, so with its history. */
@Injectable()
export class MovePlannedDays {
  constructor(
    private readonly preview: PreviewBulkChange,
    private readonly change: ChangeManyNodes,
  ) {}

  /** @param plannedOn null takes the plan away. */
  async execute(
    by: StaffCaller,
    journeyIds: readonly string[],
    { nodeKey, plannedOn, note, reason }: PlannedDay,
  ): Promise<void> {
    if (journeyIds.length === 0) return
    const intent = { selection: { journeyIds: [...journeyIds] }, nodeKey, action: 'update' as const, plannedOn, note }
    const { seen } = await this.preview.execute(by, intent)
    await this.change.execute(by, { ...intent, reason, seen })
  }
}

export interface PlannedDay {
  readonly nodeKey: string
  readonly plannedOn: string | null
  readonly note: string | null
  readonly reason: string
}
