import { maskPhone } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import type { Tx } from '../../platform/database/database.js'
import {
  type DataKeeper,
  type DataSection,
  defineDataHolding,
  KeepsData,
  type Subject,
} from '../../platform/personal-data/personal-data.js'
import { ImportsStore, openStates } from './imports.store.js'

const holding = defineDataHolding({
  key: 'imports',
  tables: ['import_file', 'import_row', 'import_part', 'import_chunk', 'import_mend', 'import_run', 'import_effect'],
})

/** Files of the sales system that were checked and not written yet: whole records lie there, encrypted. */
@Injectable()
@KeepsData(holding)
export class ImportsData implements DataKeeper {
  constructor(
    private readonly store: ImportsStore,
    private readonly clock: Clock,
  ) {}

  /** What was written is told by those who keep it; what was not is nobody's record. */
  sections(): Promise<DataSection[]> {
    return Promise.resolve([])
  }

  /**
   * A preview that shows this number is put aside with its records and its file, which can be uploaded again. It is known
   * by the number as it is masked there, so now and then one of another number of the same look goes too.
   */
  async erase(tx: Tx, { phone }: Subject): Promise<void> {
    if (phone === null) return
    const open = await tx
      .selectFrom('importFile as f')
      .innerJoin('importRow as r', 'r.importId', 'f.id')
      .select('f.id')
      .distinct()
      .where('f.state', 'in', openStates)
      .where((eb) => eb(eb.cast<string>('r.cells', 'text'), 'like', `%${maskPhone(phone)}%`))
      .orderBy('f.id')
      .execute()
    for (const { id } of open) await this.store.end(tx, id, 'discarded', this.clock.now())
  }
}
