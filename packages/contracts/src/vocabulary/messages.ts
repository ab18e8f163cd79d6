/** What a message is for; people choose per purpose how they hear of it. `duty` goes to staff. */
export const messagePurposes = ['payment', 'papers', 'step', 'delay', 'notice', 'urgent', 'case', 'duty'] as const
export type MessagePurpose = (typeof messagePurposes)[number]
export const customerPurposes = ['payment', 'papers', 'step', 'delay', 'notice', 'urgent', 'case'] as const
export type CustomerPurpose = (typeof customerPurposes)[number]

/** Ways out of the inbox, in the order in which they are tried. */
export const messageChannels = ['wechat', 'sms'] as const
export type MessageChannel = (typeof messageChannels)[number]
export const messageChannelLabels: Record<MessageChannel, string> = { wechat: '微信', sms: '短信' }

/** `unknown`: broken off in the middle, and so never sent again on the same channel. */
export const deliveryStates = ['sending', 'sent', 'failed', 'skipped', 'unknown'] as const
export type DeliveryState = (typeof deliveryStates)[number]

/** Where a message leads. */
export const messageTargets = ['risk', 'delay', 'case'] as const
export type MessageTarget = (typeof messageTargets)[number]

/** What `wx.requestSubscribeMessage` answers for a template. */
export const subscribeAnswers = ['accept', 'reject', 'ban', 'filter'] as const
export type SubscribeAnswer = (typeof subscribeAnswers)[number]
/** When a person is asked for subscribe messages: after a case was reported, or where the journey is looked after. */
export const subscribeMoments = ['case', 'journey'] as const
export type SubscribeMoment = (typeof subscribeMoments)[number]
/** A template is not asked for again within so many days of a refusal. */
export const subscribeRestDays = 7
