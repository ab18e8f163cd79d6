import type { Api } from '@hub/contracts'
import { smallPdf } from '../pictures-to-send.ts'
import { linInMidLoan, storyOf, tokensOf, type Story } from './four-buyers.ts'
import { journeyOf } from './journeys.ts'
import { sendFile } from './papers.ts'
import type { World } from './world.ts'

/** The paper that the bank waits for. */
export const linsStatement = { nodeKey: 'commercial_approval', documentKey: 'bank_statement' } as const

/** The owner of this home sends it, page by page. */
export async function sendStatement(world: World, homeId: string, pages: readonly Uint8Array[]): Promise<void> {
  const { accessToken } = await tokensOf(world, homeId)
  const upload = 'POST /homes/:homeId/papers/:nodeKey/:documentKey/pages'
  for (const page of pages) {
    const { status } = await sendFile(world.url, accessToken, upload, { homeId, ...linsStatement }, page)
    if (status !== 200) throw new Error(`the page was refused with ${String(status)}`)
  }
}

/** Staff send it back, with words that the owner reads. */
export async function returnStatement(staff: Api, reason: string): Promise<void> {
  const { id: journeyId } = await journeyOf(staff, '1602')
  await staff('POST /staff/journeys/:journeyId/papers/:nodeKey/:documentKey/return', {
    params: { journeyId, ...linsStatement },
    body: { reason },
  })
}

/** 林 in mid-loan: four months were sent, and came back because two are missing. */
export async function statementReturned(world: World, staff: Api): Promise<Story> {
  await linInMidLoan(staff)
  const story = await storyOf(world, 'lin')
  const months = ['3', '4', '5', '6'].map((month) => smallPdf(month))
  await sendStatement(world, story.homes['1602'] ?? '', months)
  await returnStatement(staff, '缺 7 月和 8 月')
  return story
}
