/** How a call can be made to go wrong, before it has had any effect. */
export const FAULT_MODES = ['fail', 'hang', 'garbage', 'http500', 'slow', 'errcode'] as const

export type FaultMode = (typeof FAULT_MODES)[number]

/** Stands for every platform route. */
export const ANY_PATH = '*'

export interface Fault {
  /** A platform route's path, or `*`. */
  readonly path: string
  readonly mode: FaultMode
  /** For `errcode`: WeChat's number or Tencent Cloud's code; without it, the platform's "system error". */
  readonly errcode?: string
  /** How many calls it still hits; without it, all until cleared. */
  readonly times?: number
  /** Wait before it shows, in milliseconds; `slow` waits 3,000 where nothing is said. */
  readonly delayMs?: number
}

/** At most one fault per path; a path's own goes before `*`. */
export class FaultBook {
  readonly #faults = new Map<string, Fault>()

  set(fault: Fault): void {
    this.#faults.set(fault.path, fault)
  }

  /** The fault that the next call of `path` meets; one of its times is used up. */
  take(path: string): Fault | undefined {
    const fault = this.#faults.get(path) ?? this.#faults.get(ANY_PATH)
    if (fault?.times === undefined) return fault
    if (fault.times <= 1) this.#faults.delete(fault.path)
    else this.#faults.set(fault.path, { ...fault, times: fault.times - 1 })
    return fault
  }

  list(): Fault[] {
    return [...this.#faults.values()]
  }

  /** Without a path, all. */
  clear(path?: string): void {
    if (path === undefined) this.#faults.clear()
    else this.#faults.delete(path)
  }
}
