import { describe, expect, it } from 'vitest'
import { policyRows } from './access-matrix/policy.ts'

/**
 * All that a tenant reaches of a home: who lives there, what the home is called, the posts of the building site, which
 * everybody in the building may read, and repairs; never price, papers or progress. The matrix shows that the policy is
 * what happens; that these few tell nothing of the purchase, their own tests do.
 */
const open = [
  'GET /homes/:homeId/members',
  'DELETE /homes/:homeId/members/:memberId (the caller)',
  'GET /home-screen (of the home)',
  'GET /homes/:homeId/construction',
  'GET /homes/:homeId/construction/:postId',
  'POST /homes/:homeId/construction/:postId/comments',
  'DELETE /homes/:homeId/construction/:postId/comments/:commentId',
  'GET /homes/:homeId/case-form',
  'GET /homes/:homeId/case-duplicates',
  'POST /homes/:homeId/case-photos',
  'POST /homes/:homeId/cases',
  'GET /homes/:homeId/cases',
  'GET /homes/:homeId/cases/:caseId',
  'POST /homes/:homeId/cases/:caseId/actions',
]

describe('of a home, a tenant', () => {
  const rows = policyRows().filter(({ title }) => title.includes('/homes/:homeId') || title.includes('(of the home)'))

  it('reaches these pages and no other', () => {
    expect(rows.length).toBeGreaterThan(12)
    const reached = rows.filter(({ statuses }) => statuses['tenant'] === 200).map(({ title }) => title)
    expect(reached.sort()).toEqual([...open].sort())
  })

  it('of the past reaches none', () => {
    expect(rows.filter(({ statuses }) => statuses['past'] === 200).map(({ title }) => title)).toEqual([])
  })
})
