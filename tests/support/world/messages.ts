import type { MessagePurpose } from '@hub/contracts'
import { Notify } from '../../../apps/api/src/modules/notify/index.js'
import { Sealing } from '../../../apps/api/src/platform/crypto/sealing.js'
import { Worker } from '../../../apps/api/src/platform/jobs/worker.js'
import type { World } from './world.ts'

/** Somebody with an account, told of things by hand: no worker runs in this world any more. */
export interface Addressee {
  readonly personId: string
  readonly phone: string
  readonly openId: string
}

/** From now on jobs are done by hand, so that a test can stand between two of their steps. */
export const stopWorker = (world: World): Promise<void> => world.get(Worker).stop()

let count = 0

/** A person with a phone, and a WeChat account that the sandbox knows. */
export async function anAddressee(world: World): Promise<Addressee> {
  count += 1
  const phone = `1370000${String(count).padStart(4, '0')}`
  const personId = crypto.randomUUID()
  const { openid: openId } = await world.sandbox.ask<{ openid: string }>('POST', 'login-codes', {})
  const createdAt = world.clock.now()
  const db = world.database.kysely
  const phoneCipher = world.get(Sealing).seal(phone)
  await db.insertInto('person').values({ id: personId, phoneCipher, phoneHash: personId, createdAt }).execute()
  const appId = world.environment['WECHAT_APP_ID'] ?? ''
  await db.insertInto('wechatAccount').values({ id: crypto.randomUUID(), appId, openId, personId, createdAt }).execute()
  return { personId, phone, openId }
}

interface Wanted {
  readonly purpose?: MessagePurpose
  readonly cause?: string
  readonly title?: string
}

/** Tells somebody something, as a reaction would; the id of the message. */
export async function tell(
  world: World,
  { personId }: Addressee,
  { purpose = 'payment', cause = crypto.randomUUID(), title = '首付 9月30日前付' }: Wanted = {},
): Promise<string> {
  const { id: projectId } = await world.database.kysely.selectFrom('project').select('id').limit(1).executeTakeFirstOrThrow() // prettier-ignore
  const message = {
    cause,
    to: { personId },
    projectId,
    homeId: null,
    title,
    words: '付到监管账户。',
    day: '2026-09-30',
  }
  await world.database.write((tx) => world.get(Notify).tell(tx, purpose, [message]))
  const { id } = await world.database.kysely
    .selectFrom('message')
    .select('id')
    .where('personId', '=', personId)
    .where('cause', '=', cause)
    .executeTakeFirstOrThrow()
  return id
}

/** One consent, on both sides: as WeChat has it and as we count it. */
export async function consent(world: World, { personId, openId }: Addressee, template: string): Promise<void> {
  const ids: Record<string, string> = {
    payment: 'sandbox-tmpl-payment-0000000000000000000001',
    notice: 'sandbox-tmpl-notice-00000000000000000000003',
  }
  await world.sandbox.ask('POST', 'subscriptions', { openid: openId, templateId: ids[template] })
  const answer = { personId, template, answer: 'accept', answeredAt: world.clock.now(), refusedAt: null }
  await world.database.kysely
    .insertInto('messageSubscription')
    .values({ ...answer, quota: 1 })
    .onConflict((oc) =>
      oc.columns(['personId', 'template']).doUpdateSet((eb) => ({ quota: eb('messageSubscription.quota', '+', 1) })),
    )
    .execute()
}
