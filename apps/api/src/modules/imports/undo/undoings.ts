import type { ImportKindKey } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import type { Tx } from '../../../platform/database/database.js'
import { RemovePosts } from '../../construction/index.js'
import { RecordTerms } from '../../delays/index.js'
import { RemoveHomes, TakeBackSales } from '../../homes/index.js'
import { TakeBackDates, TakeBackJourneys } from '../../journeys/index.js'
import { TakeBackMoney, TakeBackSafety } from '../../money/index.js'
import type { Made } from '../kinds/import-kind.js'
import {
  builtOnCoOwners,
  builtOnHomes,
  builtOnPayments,
  builtOnPlanItems,
  builtOnPosts,
  builtOnSales,
  builtOnTerms,
  type BuiltUpon,
} from './built-upon.js'

/** What a file has made, and who takes it back. */
export interface Undoing {
  readonly made: Required<Omit<Made, 'restorable'>>
  readonly writtenAt: Date
  readonly by: { readonly id: string; readonly name: string; readonly reason: string }
}

type TakeBack = (tx: Tx, undoing: Undoing) => BuiltUpon

/** How files of each kind are taken back: what they made is locked first, so an action at the same time waits or is seen. */
@Injectable()
export class Undoings {
  private readonly all: Record<ImportKindKey, TakeBack>

  constructor(
    private readonly buyers: TakeBackSales,
    private readonly journeys: TakeBackJourneys,
    homes: RemoveHomes,
    money: TakeBackMoney,
    dates: TakeBackDates,
    posts: RemovePosts,
    safety: TakeBackSafety,
    terms: RecordTerms,
  ) {
    this.all = {
      sales: (tx, undoing) => this.sales(tx, undoing),
      homes: async (tx, { made: { ids } }) => {
        await homes.lock(tx, ids)
        return (await builtOnHomes(tx, ids)) ?? done(homes.execute(tx, ids))
      },
      plan: async (tx, { made: { ids }, by }) => {
        await money.lock(tx, 'payment_plan_item', ids)
        return (await builtOnPlanItems(tx, ids)) ?? done(money.items(tx, ids, by))
      },
      payments: async (tx, { made: { ids }, writtenAt, by }) => {
        await money.lock(tx, 'payment', ids)
        return (await builtOnPayments(tx, ids, writtenAt)) ?? done(money.payments(tx, ids, by))
      },
      dates: async (tx, { made: { nodes }, by }) => {
        const moved = await dates.execute(tx, nodes, by)
        return moved > 0 ? `${String(moved)} 套房的节点又办过或改过` : null
      },
      construction: async (tx, { made: { ids } }) => {
        await posts.lock(tx, ids)
        return (await builtOnPosts(tx, ids)) ?? done(posts.execute(tx, ids))
      },
      safety: async (tx, { made: { ids }, writtenAt, by }) => {
        await safety.lock(tx, ids)
        const changes = await safety.changes(tx, ids, writtenAt)
        return changes > 0 ? `${String(changes)} 次预售证或监管账户的更正` : done(safety.execute(tx, ids, by))
      },
      terms: async (tx, { made: { ids }, writtenAt }) => {
        await terms.lock(tx, ids)
        return (await builtOnTerms(tx, ids, writtenAt)) ?? done(terms.remove(tx, ids))
      },
    }
  }

  /** @returns what has been built on it, in words; null once all is taken back */
  execute(tx: Tx, kind: ImportKindKey, undoing: Undoing): BuiltUpon {
    return this.all[kind](tx, undoing)
  }

  private async sales(tx: Tx, { made: { ids, coOwnerIds }, writtenAt, by }: Undoing): BuiltUpon {
    await this.buyers.lock(tx, ids)
    await this.buyers.lockBuyers(tx, coOwnerIds)
    const built = (await builtOnSales(tx, ids, writtenAt)) ?? (await builtOnCoOwners(tx, coOwnerIds))
    if (built !== null) return built
    await this.journeys.execute(tx, ids, by)
    await this.buyers.execute(tx, ids)
    await this.buyers.removeBuyers(tx, coOwnerIds)
    return null
  }
}

const done = (work: Promise<void>): Promise<null> => work.then(() => null)
