import type { Voice } from './voice'

/** `held` stopped on the way and may go on; `failed` could not be said. */
export type ReadingState = 'still' | 'reading' | 'held' | 'failed'

/** Reads sentences one after the other, for one page at a time: another page's reading ends the first. */
export class Reading {
  private state: ReadingState = 'still'
  private owner: string | undefined
  private sentences: readonly string[] = []
  private at = 0
  private hush: (() => void) | undefined
  private readonly listeners = new Set<() => void>()
  private readonly voice: Voice

  constructor(voice: Voice) {
    this.voice = voice
  }

  /** How it stands for this page. */
  readonly stateOf = (owner: string): ReadingState => (owner === this.owner ? this.state : 'still')

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Reads from the beginning, or goes on where the same page was held. */
  read(owner: string, sentences: readonly string[]): void {
    const goesOn = this.stateOf(owner) === 'held' && sentences.join() === this.sentences.join()
    this.silence()
    this.owner = owner
    this.sentences = sentences
    this.at = goesOn ? this.at : 0
    this.next()
  }

  /** The page went out of sight; nothing happens where it was not reading. */
  hold(owner: string): void {
    if (this.stateOf(owner) !== 'reading') return
    this.silence()
    this.become('held')
  }

  stop(owner: string): void {
    if (owner !== this.owner) return
    this.silence()
    this.become('still')
  }

  private next(): void {
    const words = this.sentences[this.at]
    if (words === undefined) {
      this.become('still')
      return
    }
    this.become('reading')
    this.hush = this.voice(words, {
      onEnd: () => {
        this.at++
        this.next()
      },
      onFail: () => {
        this.become('failed')
      },
    })
  }

  private silence(): void {
    this.hush?.()
    this.hush = undefined
  }

  private become(state: ReadingState): void {
    this.state = state
    this.listeners.forEach((listener) => {
      listener()
    })
  }
}
