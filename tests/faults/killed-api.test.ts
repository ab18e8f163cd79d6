import { afterAll, beforeAll, expect, it } from 'vitest'
import { until } from '../support/processes.ts'
import { bindHome, type House, openHouse } from './house.ts'
import { newWrite, send, type Tried, writeUntilBroken } from './writer.ts'

interface StaffJourney {
  nodes: { key: string; version: number }[]
}

let house: House
beforeAll(async () => {
  house = await openHouse('killed_api')
})
afterAll(() => house.close())

it('a killed API loses no answered write, and a repeated one is done once', async () => {
  const { world } = house
  const worker = await house.startWorker()
  const { token, homeId } = await bindHome(world)
  await worker.stop()
  const officer = await world.staffToken('officer', 'officer', '云栖澜庭')
  const staff = world.client({ token: officer, client: 'console/1.0.0' })
  const [journey] = (await staff('GET /staff/journeys')).items
  const journeyId = journey?.id ?? ''
  const before = await staff('GET /staff/journeys/:journeyId', { params: { journeyId } })

  const first = await house.startApi()
  const inviting = Array.from({ length: 4 }, () =>
    writeUntilBroken(first.url, () => newWrite(`/homes/${homeId}/invitations`, token, { role: 'family' })),
  )
  const noting = before.nodes.slice(0, 3).map(({ key, version }) => {
    let count = 0
    return writeUntilBroken(first.url, (answer) => {
      const seen = (answer as StaffJourney | undefined)?.nodes.find((node) => node.key === key)?.version ?? version
      const body = { action: 'update', version: seen, note: `第 ${++count} 次` }
      return newWrite(`/staff/journeys/${journeyId}/nodes/${key}/actions`, officer, body)
    })
  })
  const count = async (): Promise<{ invitations: number; notes: number }> => {
    const { rows } = await world.database.pool.query<{ invitations: number; notes: number }>(
      `SELECT (SELECT count(*)::int FROM invitation) AS invitations,
        (SELECT count(*)::int FROM journey_history WHERE action = 'update') AS notes`,
    )
    return rows[0] ?? { invitations: 0, notes: 0 }
  }
  await until('some writes of each kind', async () => {
    const { invitations, notes } = await count()
    return invitations >= 40 && notes >= 20
  })
  first.signal('SIGKILL')
  const [invited, noted] = await Promise.all([Promise.all(inviting), Promise.all(noting)])

  const second = await house.startApi()
  const repeated = async ({ write, answer }: Tried): Promise<void> => {
    const again = await send(second.url, write)
    if (answer !== undefined) expect(again).toEqual(answer)
    expect(await send(second.url, write)).toEqual(again)
  }
  for (const tried of [...invited, ...noted].flat()) await repeated(tried)
  expect(await count()).toEqual({ invitations: invited.flat().length, notes: noted.flat().length })
})
