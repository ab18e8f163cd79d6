import { expect, vi } from 'vitest'
import {
  chensStory,
  leakWithQuestion,
  linsStory,
  registered,
  soldToFour,
  sunsStory,
  type World,
  zhaosStory,
} from './world/index.ts'

/** Ids of homes by room, and of what else stands in addresses. */
export interface Stage {
  homes: Record<string, string>
  delay: string
  risk: string
  post: string
  payment: string
  case: string
}

/** The four buyers with all that their pages show. */
export async function fourBuyersStage(world: World): Promise<Stage> {
  const staff = await soldToFour(world)
  const lin = await linsStory(world, staff)
  const chen = await chensStory(world, staff)
  const zhao = await zhaosStory(world, staff)
  const sun = await sunsStory(world)
  await registered(world, await world.staff('陈岚', 'administrator'))
  const homes = { ...lin.homes, ...chen.homes, ...zhao.homes, ...sun.homes }
  const params = { homeId: homes['1602'] ?? '' }
  const risks = () => lin.buyer('GET /homes/:homeId/risks', { params })
  await vi.waitFor(
    async () => {
      expect((await risks()).open.length).toBeGreaterThan(0)
    },
    { timeout: 15_000 },
  )
  return {
    homes,
    delay: chen.delayId,
    risk: (await risks()).open[0]?.id ?? '',
    post: (await lin.buyer('GET /homes/:homeId/construction', { params })).items[0]?.id ?? '',
    case: await leakWithQuestion(world, lin.buyer, params.homeId),
    payment: (await lin.buyer('GET /homes/:homeId/money', { params })).payments[0]?.id ?? '',
  }
}

/** A page: its name in pictures, whose home it shows, where it is, and words by which it is there. */
export type PortalPage = [name: string, room: string, address: (homeId: string, stage: Stage) => string, words: string]

const journey = (page: string, id: string, more = '') => `/packages/journey/${page}/index?homeId=${id}${more}`
const money = (page: string, id: string, more = '') => `/packages/money/${page}/index?homeId=${id}${more}`
const service = (page: string, id: string, more = '') => `/packages/service/${page}/index?homeId=${id}${more}`
const guide = (page: string, id: string) => `/packages/guide/${page}/index?homeId=${id}`
const account = (page: string) => `/packages/account/${page}/index`

/** Every page of the portal that somebody with a purchase can open, some of them for several buyers. */
export const portalPages: readonly PortalPage[] = [
  ['home', '1602', () => '/', '您的下一笔款'],
  ['home-late', '801', () => '/', '801'],
  ['home-refused', '1103', () => '/', '1103'],
  ['progress', '1602', (id) => journey('progress', id), '两份都批准才继续'],
  ['time', '801', (id) => journey('progress', id, '&view=time'), '预计交付'],
  ['node', '1602', (id) => journey('node', id, '&node=commercial_approval'), '退回：'],
  ['papers', '1602', (id) => journey('papers', id), '退回：'],
  ['money', '1602', (id) => money('plan', id), '付款计划'],
  ['money-late', '1202', (id) => money('plan', id), '付款计划'],
  ['receipt', '1602', (id, { payment }) => money('receipt', id, `&payment=${payment}`), '收款收据'],
  ['safety', '1602', (id) => money('safety', id), '只付进这个监管账户'],
  ['risks', '1602', (id) => journey('risks', id), '商业贷款审批'],
  ['risks-none', '602', (id) => journey('risks', id), '现在没有要留意的事'],
  ['risk', '1602', (id, { risk }) => journey('risk', id, `&risk=${risk}`), '这是怎么回事'],
  ['delay', '801', (id, { delay }) => journey('delay', id, `&delay=${delay}`), '您可以怎么选'],
  ['construction', '1602', (id) => journey('construction', id), '外墙保温完成'],
  ['post', '1602', (id, { post }) => journey('construction-post', id, `&post=${post}`), '提问'],
  ['report', '1602', (id) => service('report', id), '提交报修'],
  ['case', '1602', (id, { case: caseId }) => service('case', id, `&case=${caseId}`), '等您回答一个问题'],
  ['cases', '1602', (id) => service('cases', id), '报修或反馈'],
  ['calendar', '1602', (id) => guide('calendar', id), '生成订阅链接'],
  ['agenda', '1201', () => '/packages/guide/agenda/index', '以后'],
  ['fund', '1103', (id) => guide('fund', id), '被拒了怎么办'],
  ['deed', '1103', (id) => guide('deed', id), '办证期限'],
  ['members', '1602', (id) => `${account('members')}?homeId=${id}`, '邀请家人、代办人或租客'],
  ['privacy', '1602', () => account('privacy'), '导出我的资料'],
  ['sharing', '1602', () => account('sharing'), '江城安居装饰有限公司'],
  ['my-copy', '1602', () => account('my-copy'), '资料'],
  ['delete-account', '1602', () => account('delete-account'), '注销不能撤回'],
  ['bind', '1602', () => account('bind'), '都绑定好了'],
  ['claim', '1602', () => account('claim'), '用合同和证件绑定'],
  ['change-phone', '1602', () => account('change-phone'), '新的手机号'],
  ['inbox', '1602', () => '/packages/messages/inbox/index', '提醒方式'],
  ['preferences', '1602', () => '/packages/messages/preferences/index', '付款提醒'],
  ['me', '1602', () => '/pages/me/index', '字号'],
]
