import type { FaultMode } from '../faults/fault-book.ts'

/** How the page names each mode. */
export const FAULT_NAMES: Readonly<Record<FaultMode, string>> = {
  fail: '断开连接',
  hang: '不回应',
  garbage: '返回乱码',
  http500: '返回 500',
  slow: '变慢',
  errcode: '返回错误码',
}

export function faultName(mode: string): string {
  return mode in FAULT_NAMES ? FAULT_NAMES[mode as FaultMode] : mode
}
