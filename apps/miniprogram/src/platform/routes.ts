import Taro from '@tarojs/taro'

function query(params: Record<string, string | undefined>): string {
  const given = Object.entries(params).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`${name}=${encodeURIComponent(value)}`],
  )
  return given.length > 0 ? `?${given.join('&')}` : ''
}

export const homeTab = '/pages/home/index'
export const mineTab = '/pages/me/index'

/** Addresses of all other pages. */
export const routes = {
  journey: (homeId: string, view?: 'flow' | 'time') => `/packages/journey/progress/index${query({ homeId, view })}`,
  node: (homeId: string, node: string) => `/packages/journey/node/index${query({ homeId, node })}`,
  risks: (homeId: string) => `/packages/journey/risks/index${query({ homeId })}`,
  risk: (homeId: string, risk: string) => `/packages/journey/risk/index${query({ homeId, risk })}`,
  construction: (homeId: string) => `/packages/journey/construction/index${query({ homeId })}`,
  constructionPost: (homeId: string, post: string) =>
    `/packages/journey/construction-post/index${query({ homeId, post })}`,
  papers: (homeId: string) => `/packages/journey/papers/index${query({ homeId })}`,
  delay: (homeId: string, delay: string) => `/packages/journey/delay/index${query({ homeId, delay })}`,
  money: (homeId: string) => `/packages/money/plan/index${query({ homeId })}`,
  receipt: (homeId: string, payment: string) => `/packages/money/receipt/index${query({ homeId, payment })}`,
  safety: (homeId: string) => `/packages/money/safety/index${query({ homeId })}`,
  cases: (homeId: string) => `/packages/service/cases/index${query({ homeId })}`,
  /** `sent`: it has just been reported. */
  case: (homeId: string, caseId: string, sent?: 'sent') =>
    `/packages/service/case/index${query({ homeId, case: caseId, sent })}`,
  report: (homeId: string) => `/packages/service/report/index${query({ homeId })}`,
  /** `then`: where to go once logged in. */
  logIn: (then?: string) => `/packages/account/log-in/index${query({ then })}`,
  bind: () => '/packages/account/bind/index',
  claim: () => '/packages/account/claim/index',
  changePhone: () => '/packages/account/change-phone/index',
  members: (homeId: string) => `/packages/account/members/index${query({ homeId })}`,
  invitation: (token: string) => `/packages/account/invitation/index${query({ token })}`,
  calendar: (homeId: string) => `/packages/guide/calendar/index${query({ homeId })}`,
  fund: (homeId: string) => `/packages/guide/fund/index${query({ homeId })}`,
  deed: (homeId: string) => `/packages/guide/deed/index${query({ homeId })}`,
  inbox: () => '/packages/messages/inbox/index',
  messagePreferences: () => '/packages/messages/preferences/index',
  agenda: () => '/packages/guide/agenda/index',
  privacy: () => '/packages/account/privacy/index',
  sharing: () => '/packages/account/sharing/index',
  myCopy: () => '/packages/account/my-copy/index',
  deleteAccount: () => '/packages/account/delete-account/index',
}

const ignored = () => undefined

export function goTo(url: string): void {
  Taro.navigateTo({ url }).catch(ignored)
}

/** Goes there in place of this page, so that "back" does not return to a finished step. */
export function goOnTo(url: string): void {
  Taro.redirectTo({ url }).catch(ignored)
}

export function goToTab(url: string): void {
  Taro.switchTab({ url }).catch(ignored)
}

/** Back to the page before; a page opened from a link has none and leads home. */
export function goBack(): void {
  if (Taro.getCurrentPages().length > 1) Taro.navigateBack().catch(ignored)
  else goToTab(homeTab)
}
