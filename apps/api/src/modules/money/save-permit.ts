import { accountKeepers, type Received } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import type { StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { newId } from '../../platform/crypto/id.js'
import { Database, type Tx } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { buildingLabel } from '../homes/index.js'
import { MoneyHistory } from './money-history.js'
import { ProjectKeeping } from './project-keeping.js'

type Permit = Received<'POST /staff/projects/:projectId/permits'>['body']

/** Adds or corrects a pre-sale permit and the buildings it is for. */
@Injectable()
export class SavePermit {
  constructor(
    private readonly database: Database,
    private readonly keeping: ProjectKeeping,
    private readonly history: MoneyHistory,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `project.not_found`, `permit.*`, `request.conflict` when somebody was faster */
  async execute(by: StaffCaller, projectId: string, permit: Permit): Promise<void> {
    await this.database.write(async (tx) => {
      const { buildings } = await this.keeping.lock(tx, by, projectId, accountKeepers)
      const names = permit.buildingIds.map((id) => buildings.find((building) => building.id === id)?.name)
      if (names.includes(undefined)) throw new DomainError('project.not_found')
      await this.refuseTaken(tx, projectId, permit)
      const id = await this.save(tx, projectId, permit)
      await tx.deleteFrom('presalePermitBuilding').where('permitId', '=', id).execute()
      await tx
        .insertInto('presalePermitBuilding')
        .values([...new Set(permit.buildingIds)].map((buildingId) => ({ buildingId, permitId: id, projectId })))
        .execute()
      await this.history.write(tx, [
        {
          ...{ projectId, purchaseId: null, actorKind: 'staff', actorId: by.staffId, actorName: by.name },
          ...{ subject: 'permit', subjectId: id, reason: permit.reason },
          words: `${permit.id ? '更正' : '登记'}预售许可证 ${permit.number}：${names.join('、')}`,
        },
      ])
    })
  }

  private async refuseTaken(tx: Tx, projectId: string, permit: Permit): Promise<void> {
    const others = await tx
      .selectFrom('presalePermit as p')
      .leftJoin('presalePermitBuilding as k', 'k.permitId', 'p.id')
      .leftJoin('building as b', 'b.id', 'k.buildingId')
      .select(['p.id', 'p.number', 'k.buildingId', 'b.name'])
      .where('p.projectId', '=', projectId)
      .execute()
    const foreign = others.filter(({ id }) => id !== permit.id)
    if (foreign.some(({ number }) => number === permit.number)) throw new DomainError('permit.number_taken')
    const taken = foreign.find(({ buildingId }) => buildingId && permit.buildingIds.includes(buildingId))
    if (taken)
      throw new DomainError('permit.building_taken', {
        building: buildingLabel(taken.name ?? ''),
        number: taken.number,
      })
  }

  private async save(tx: Tx, projectId: string, { id, version, number, issuedOn }: Permit): Promise<string> {
    if (id) {
      const { numUpdatedRows } = await tx
        .updateTable('presalePermit')
        .set({ number, issuedOn, version: version + 1 })
        .where('id', '=', id)
        .where('projectId', '=', projectId)
        .where('version', '=', version)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) throw new DomainError('request.conflict')
      return id
    }
    const now = this.clock.now()
    const values = { id: newId(now), projectId, number, issuedOn, createdAt: now, version: 1 }
    await tx.insertInto('presalePermit').values(values).execute()
    return values.id
  }
}
