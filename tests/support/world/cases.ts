import type { Api, Received, Result } from '@hub/contracts'
import type { World } from './world.ts'

type Report = Received<'POST /homes/:homeId/cases'>['body']
type Work = Received<'POST /staff/cases/:caseId/actions'>['body']

/** A leak in a bathroom: a major problem, with all three promises. */
export const aLeak = {
  kind: 'repair' as const,
  categoryKey: 'leak',
  place: '卫生间',
  words: '主卫吊顶有一片水渍，今早开始滴水',
}

export function reportCase(
  api: Api,
  homeId: string,
  over: Partial<Report> = {},
): Promise<Result<'POST /homes/:homeId/cases'>> {
  return api('POST /homes/:homeId/cases', { params: { homeId }, body: { ...aLeak, photoIds: [], ...over } })
}

/** What an officer does about a case, one after the other. */
export async function workOn(officer: Api, caseId: string, ...steps: Work[]): Promise<void> {
  for (const body of steps) await officer('POST /staff/cases/:caseId/actions', { params: { caseId }, body })
}

/** A leak that somebody has taken, with a question that waits for the owner; another report is over. */
export async function leakWithQuestion(world: World, owner: Api, homeId: string): Promise<string> {
  const over = await reportCase(owner, homeId, { kind: 'enquiry', categoryKey: 'enquiry', words: '交房要带哪些证件？' })
  const officer = await world.staff('何清', 'officer', '云栖澜庭')
  await workOn(officer, over.id, { action: 'take' }, { action: 'finish', words: '带身份证和合同就行' })
  const { id } = await reportCase(owner, homeId)
  const words = '下雨时漏得多，还是楼上用水时？'
  await workOn(officer, id, { action: 'take' }, { action: 'reply', words: '收到，马上安排' }, { action: 'ask', words })
  return id
}
