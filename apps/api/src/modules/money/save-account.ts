import { accountKeepers, type Received } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import type { StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { newId } from '../../platform/crypto/id.js'
import { Database, type Tx } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { MoneyHistory } from './money-history.js'
import { ProjectKeeping } from './project-keeping.js'

type Account = Received<'POST /staff/projects/:projectId/accounts'>['body']

/** Adds or corrects the supervised account of a building, or of the project. Its history shows every number it had. */
@Injectable()
export class SaveAccount {
  constructor(
    private readonly database: Database,
    private readonly keeping: ProjectKeeping,
    private readonly history: MoneyHistory,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `project.not_found`, `account.building_taken`, `request.conflict` when somebody was faster */
  async execute(by: StaffCaller, projectId: string, account: Account): Promise<void> {
    await this.database.write(async (tx) => {
      const { buildings } = await this.keeping.lock(tx, by, projectId, accountKeepers)
      const building = buildings.find(({ id }) => id === account.buildingId)
      if (account.buildingId !== null && !building) throw new DomainError('project.not_found')
      const place = building?.name ?? '项目'
      const stored = await tx.selectFrom('supervisedAccount').selectAll().where('projectId', '=', projectId).execute()
      const taken = stored.some(({ id, buildingId }) => buildingId === account.buildingId && id !== account.id)
      if (taken) throw new DomainError('account.building_taken', { building: place })
      const before = stored.find(({ id }) => id === account.id)
      if (account.id && before?.version !== account.version) throw new DomainError('request.conflict')
      const id = await this.save(tx, projectId, account)
      const was = before && before.accountNumber !== account.accountNumber ? `（原账号 ${before.accountNumber}）` : ''
      await this.history.write(tx, [
        {
          ...{ projectId, purchaseId: null, actorKind: 'staff', actorId: by.staffId, actorName: by.name },
          ...{ subject: 'account', subjectId: id, reason: account.reason },
          words: `${before ? '更正' : '登记'}${place}的监管账户：${account.bank} ${account.accountNumber}${was}`,
        },
      ])
    })
  }

  private async save(tx: Tx, projectId: string, account: Account): Promise<string> {
    const { bank, accountName, accountNumber, buildingId, since, version } = account
    const now = this.clock.now()
    const id = account.id ?? newId(now)
    await tx
      .insertInto('supervisedAccount')
      .values({ ...{ id, projectId, buildingId, bank, accountName, accountNumber, since, createdAt: now }, version: 1 })
      .onConflict((oc) =>
        oc.column('id').doUpdateSet({ buildingId, bank, accountName, accountNumber, since, version: version + 1 }),
      )
      .execute()
    return id
  }
}
