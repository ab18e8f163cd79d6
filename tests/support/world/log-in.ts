import { LogIns } from '../../../apps/api/src/modules/identity/log-ins.js'
import type { World } from './world.ts'

export interface Tokens {
  readonly accessToken: string
  readonly refreshToken: string
}

/** Tokens of this moment for somebody on record, without the ways of logging in, which are limited. */
export const openLogIn = (world: World, owner: { personId: string } | { staffId: string }): Promise<Tokens> =>
  world.database.write((tx) => world.get(LogIns).open(tx, owner, 'test'))

/** A person of whom nothing is known, with tokens. */
export async function aPerson(world: World): Promise<Tokens> {
  const id = crypto.randomUUID()
  await world.database.kysely.insertInto('person').values({ id, createdAt: world.clock.now() }).execute()
  return openLogIn(world, { personId: id })
}
