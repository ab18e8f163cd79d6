import { Injectable } from '@nestjs/common'
import { ClaimHome } from '../modules/homes/index.js'
import { PeopleStore } from '../modules/identity/index.js'
import { Database } from '../platform/database/database.js'
import { demoCustomers } from './demo-people.js'
import { identityNumber } from './demo-sales.js'

/** Binds the homes of the demo customers, as they would themselves. */
@Injectable()
export class DemoHomes {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleStore,
    private readonly claimHome: ClaimHome,
  ) {}

  async bind(): Promise<void> {
    for (const { phone, rooms } of demoCustomers.filter(({ bound }) => bound)) {
      const personId = await this.database.write((tx) => this.people.withPhone(tx, phone))
      for (const room of rooms) {
        const home = await this.database.kysely
          .selectFrom('home')
          .select('id')
          .where('room', '=', room)
          .executeTakeFirstOrThrow()
        await this.claimHome.execute(personId, home.id, { proof: 'identity', lastSix: identityNumber(phone).slice(-6) })
      }
    }
  }
}
