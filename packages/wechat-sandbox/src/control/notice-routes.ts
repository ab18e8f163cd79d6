import { subscribeAnswers } from '../notices/subscriptions.ts'
import { noticeTemplates } from '../notices/notice-template.ts'
import { controlRoute, type ControlAction } from './control-route.ts'
import { ControlMistake, optionalText } from './fields.ts'

/** The subscribe messages that arrived, newest first, of everybody or of one person. */
const readNotices: ControlAction = (fields, world) => ({ items: world.notices.list(optionalText(fields, 'openid')) })

/** What a tap in the pop-up of `wx.requestSubscribeMessage` does: accepted, one more message may be sent. */
const answerSubscription: ControlAction = (fields, world) => {
  const openid = optionalText(fields, 'openid')
  const templateId = optionalText(fields, 'templateId')
  const answer = subscribeAnswers.find((one) => one === (fields.answer ?? 'accept'))
  if (openid === undefined || answer === undefined)
    throw new ControlMistake('openid is needed, answer accept or reject')
  if (!noticeTemplates.some(({ id }) => id === templateId)) throw new ControlMistake('there is no such template')
  return { left: world.subscriptions.answer(openid, templateId ?? '', answer) }
}

export const noticeRoutes = [
  controlRoute('GET', 'notices', readNotices),
  controlRoute('POST', 'subscriptions', answerSubscription),
]
