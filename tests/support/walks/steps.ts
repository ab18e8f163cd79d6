import { expect } from 'vitest'
import { eventsOf, readIcs, valueOf } from '../ics.ts'
import type { Hand } from './hand.ts'

const text = (bytes: Uint8Array, length: number): string => Buffer.from(bytes.subarray(0, length)).toString('latin1')

/** From the home page to the flow chart, then to the line of time. */
export async function seesFlowAndTime(hand: Hand, who: string, flow: string, time: string): Promise<void> {
  await hand.open('/')
  await hand.tap('open-flow')
  await hand.see(flow)
  await hand.picture(`${who}-flow`)
  await hand.tap('view-time')
  await hand.see(time)
  await hand.picture(`${who}-time`)
}

/** Has a link made for the calendar, and gives what a calendar reads there: titles by day. A phone has the built-in server. */
export async function takesCalendar(hand: Hand, who: string, serverUrl: string): Promise<Map<string, string[]>> {
  await hand.open('/')
  await hand.shortCut('日历')
  await hand.see('生成订阅链接')
  await hand.tap('open-calendar')
  await hand.see('链接准备好了')
  await hand.picture(`${who}-calendar`)
  await hand.tap('copy-calendar')
  await hand.see('已复制')
  const link = await hand.copied()
  expect(link).toMatch(/\/api\/v1\/calendars\/[\w-]{43}\.ics$/)
  const days = new Map<string, string[]>()
  for (const event of eventsOf(readIcs(await (await fetch(serverUrl + new URL(link).pathname)).text())).values()) {
    const day = valueOf(event, 'DTSTART') ?? ''
    days.set(day, [...(days.get(day) ?? []), valueOf(event, 'SUMMARY') ?? ''])
  }
  return days
}

/** Opens the handbook of the home from the home page. */
export async function readsHandbook(hand: Hand): Promise<void> {
  await hand.open('/')
  await hand.see('办事手册')
  const handbook = await hand.opens(() => hand.shortCut('办事手册'))
  expect(text(handbook, 5)).toBe('%PDF-')
  expect(handbook.byteLength).toBeGreaterThan(10_000)
}

/** The list of warnings and the first of them. */
export async function readsRisks(hand: Hand, who: string, first: string): Promise<void> {
  await hand.open('/')
  await hand.shortCut('风险提醒')
  await hand.see(first)
  await hand.picture(`${who}-risks`)
  await hand.tapWords(first)
  await hand.see('这是怎么回事')
  await hand.see('出现这条提醒')
  await hand.picture(`${who}-risk`)
}
