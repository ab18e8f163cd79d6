/** What a page loads: the last answer stays while a new one is on its way, and when it does not come. */
export interface LoadedState<T> {
  data: T | undefined
  error: unknown
  loading: boolean
}

const freshFor = 2_000

export class Loaded<T> {
  private state: LoadedState<T> = { data: undefined, error: undefined, loading: false }
  private turn = 0
  private loadedAt = 0
  private readonly listeners = new Set<() => void>()
  private readonly load: () => Promise<T>

  constructor(load: () => Promise<T>) {
    this.load = load
  }

  readonly get = (): LoadedState<T> => this.state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Loads again; an answer that was overtaken is dropped. Never throws: the error is part of the state. */
  readonly reload = async (): Promise<void> => {
    const turn = ++this.turn
    this.set({ ...this.state, loading: true })
    try {
      const data = await this.load()
      if (turn !== this.turn) return
      this.loadedAt = Date.now()
      this.set({ data, error: undefined, loading: false })
    } catch (error) {
      if (turn === this.turn) this.set({ ...this.state, error, loading: false })
    }
  }

  /** Loads unless it is doing so or has just done. */
  readonly refresh = (): Promise<void> =>
    this.state.loading || Date.now() - this.loadedAt < freshFor ? Promise.resolve() : this.reload()

  /** The next look loads anew, however short ago the last was. */
  readonly expire = (): void => {
    this.loadedAt = 0
  }

  private set(state: LoadedState<T>): void {
    this.state = state
    this.listeners.forEach((listener) => {
      listener()
    })
  }
}

const kept = new Map<string, Loaded<unknown>>()

/** The one of this name, so that a page opened again shows at once what it showed before. */
export function loadedOf<T>(name: string, load: () => Promise<T>): Loaded<T> {
  const found = kept.get(name)
  if (found) return found as Loaded<T>
  const made = new Loaded(load)
  kept.set(name, made)
  return made
}

/** After a write: every page asks again when it comes up. */
export function expireLoaded(): void {
  kept.forEach((loaded) => {
    loaded.expire()
  })
}

/** After a log-in or log-out nothing of the person before may show. */
export function forgetLoaded(): void {
  kept.clear()
}
