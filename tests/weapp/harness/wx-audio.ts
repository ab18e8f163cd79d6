import type { Fn, Realm } from './realm.ts'
import { isFn, text } from './realm.ts'

/** A sound that the mini-program plays; the test says when it is over. */
export interface Sound {
  readonly src: string
  /** Plays to its end. */
  end: () => void
  /** Cannot be played. */
  fail: () => void
}

/** WeChat's player of sounds: plays what `src` says once `play` is called, until it ends, is stopped or destroyed. */
export class Audio {
  /** What sounds now, the oldest first. */
  readonly playing: Sound[] = []
  private readonly realm: Realm

  constructor(realm: Realm) {
    this.realm = realm
  }

  apis(): Record<string, Fn> {
    return { createInnerAudioContext: () => this.player() }
  }

  private player(): unknown {
    const listeners = new Map<string, Fn[]>()
    let sounding: Sound | undefined
    const quiet = () => {
      const at = sounding ? this.playing.indexOf(sounding) : -1
      if (at >= 0) this.playing.splice(at, 1)
      sounding = undefined
    }
    const tell = (event: string, detail: Record<string, unknown> = {}) => {
      quiet()
      for (const listener of listeners.get(event) ?? []) listener(this.realm.give(detail))
    }
    const on =
      (event: string): Fn =>
      (listener) => {
        if (isFn(listener)) listeners.set(event, [...(listeners.get(event) ?? []), listener])
      }
    const player = this.realm.give({ src: '' }) as Record<string, unknown>
    Object.assign(player, {
      onEnded: on('ended'),
      onError: on('error'),
      play: () => {
        quiet()
        sounding = {
          src: text(player['src']),
          end: () => tell('ended'),
          fail: () => tell('error', { errCode: 10001, errMsg: 'system error' }),
        }
        this.playing.push(sounding)
      },
      stop: quiet,
      destroy: () => {
        listeners.clear()
        quiet()
      },
    })
    return player
  }
}
