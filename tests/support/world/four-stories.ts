import type { Api } from '@hub/contracts'
import { smallPicture } from '../pictures-to-send.ts'
import { chenBeforeHandover, type Story, storyOf, zhaoRefused } from './four-buyers.ts'
import { journeyOf } from './journeys.ts'
import { linsMoney, recordMoney } from './money.ts'
import { sendFile } from './papers.ts'
import { statementReturned } from './statement.ts'
import type { World } from './world.ts'

/** 林: both loans in approval, four months of statements sent and returned, money and site told. */
export async function linsStory(world: World, staff: Api): Promise<Story> {
  await linsMoney(world)
  await tellOfTheSite(world, staff)
  return statementReturned(world, staff)
}

/** Two posts about building 3, the later with photos. */
async function tellOfTheSite(world: World, staff: Api): Promise<void> {
  const projectId = await world.projectId('云栖澜庭')
  const token = await world.staffToken('周宁', 'officer', '云栖澜庭')
  const photoIds: string[] = []
  for (const shade of [60, 110, 160, 210]) {
    const upload = 'POST /staff/projects/:projectId/construction-photos'
    const { body } = await sendFile(world.url, token, upload, { projectId }, await smallPicture(shade), '工地.jpg')
    photoIds.push(String(body['id']))
  }
  const about = { projectId, buildings: ['3'] }
  const frame = { on: '2026-07-02', title: '主体结构封顶', words: '27 层主体结构封顶，进入二次结构施工。', percent: 60 }
  await staff('POST /staff/construction', { body: { ...about, ...frame, photoIds: [] } })
  const officer = world.client({ token })
  const words = '3 幢外墙保温全部完成，本周起从上往下刷涂料，预计十月中旬拆除外架。'
  const wall = { on: '2026-09-12', title: '外墙保温完成', words, percent: 72 }
  await officer('POST /staff/construction', { body: { ...about, ...wall, photoIds } })
}

/** What 陈 is told of the later handover. */
export const chensAnnouncement = {
  ...{ cause: '园区景观收尾晚了，整改后要再验收一次', newOn: '2026-11-26', answerUntil: '2026-10-16' },
  choices: ['wait' as const, 'compensation' as const],
}

/** 陈: paid in full, built and filed, and told that the handover will be 51 days late. */
export async function chensStory(world: World, staff: Api): Promise<Story & { delayId: string }> {
  await chenBeforeHandover(staff)
  await recordMoney(
    world,
    '801',
    [
      { name: '房款', amount: 2_658_000_00, dueOn: '2024-10-22' },
      { name: '首期维修资金', amount: 13_120_00, dueOn: '2026-09-30' },
    ],
    [{ paidOn: '2024-10-22', amount: 2_658_000_00, receiptNo: 'YX20241022001' }],
  )
  const story = await storyOf(world, 'chen')
  const { id: journeyId } = await journeyOf(staff, '801')
  const projectId = await world.projectId('云栖澜庭')
  const scope = { projectId, journeyId, nodeKey: 'handover', newOn: chensAnnouncement.newOn }
  const { seen } = await staff('POST /staff/delays/preview', { body: scope })
  const { id: delayId } = await staff('POST /staff/delays', { body: { ...scope, ...chensAnnouncement, seen } })
  return { ...story, delayId }
}

/** 赵: a finished home; the fund centre has refused the loan. */
export async function zhaosStory(world: World, staff: Api): Promise<Story> {
  await zhaoRefused(staff)
  await recordMoney(
    world,
    '1103',
    [
      { name: '首付', amount: 1_060_000_00, dueOn: '2026-07-26' },
      { name: '公积金贷款放款', amount: 800_000_00, payer: 'fund_centre', dueNode: 'fund_payout' },
    ],
    [{ paidOn: '2026-07-26', amount: 1_060_000_00, supervised: null, receiptNo: 'YX20260726011' }],
  )
  return storyOf(world, 'zhao')
}

/** 孙: three homes, one of them with a payment that is late. */
export async function sunsStory(world: World): Promise<Story> {
  await recordMoney(
    world,
    '1202',
    [
      { name: '首付', amount: 738_000_00, dueOn: '2026-08-20' },
      { name: '第二期', amount: 738_000_00, dueOn: '2026-09-12' },
      { name: '第三期', amount: 738_000_00, dueOn: '2026-12-11' },
    ],
    [
      { paidOn: '2026-08-20', amount: 738_000_00, receiptNo: 'YX20260820001' },
      { paidOn: '2026-09-11', amount: 300_000_00, receiptNo: 'YX20260911002' },
    ],
  )
  return storyOf(world, 'sun')
}
