import type { Voice } from './voice'

/** Slower than a browser speaks by itself: who listens is not in a hurry. */
const rate = 0.9

/** A browser forgets, and never ends, what nothing refers to any more. */
let held: SpeechSynthesisUtterance | undefined

/** Undefined where the browser cannot speak. */
export function browserVoice(): Voice | undefined {
  if (!('speechSynthesis' in window)) return undefined
  const { speechSynthesis } = window
  return (words, { onEnd, onFail }) => {
    speechSynthesis.cancel()
    const utterance = new SpeechSynthesisUtterance(words)
    utterance.lang = 'zh-CN'
    utterance.rate = rate
    // Voices come late in some browsers; until then the language alone chooses one.
    const own = speechSynthesis.getVoices().find(({ lang }) => /^zh[-_]CN/i.test(lang))
    if (own) utterance.voice = own
    const mine = () => held === utterance
    utterance.onend = () => {
      if (mine()) onEnd()
    }
    utterance.onerror = () => {
      if (mine()) onFail()
    }
    held = utterance
    speechSynthesis.speak(utterance)
    return () => {
      if (!mine()) return
      held = undefined
      speechSynthesis.cancel()
    }
  }
}
