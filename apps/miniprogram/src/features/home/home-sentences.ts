import type { Result } from '@hub/contracts'
import { fullDate, yuan } from '@hub/design'
import { payWhen, shieldWords } from '../money/money-words'
import { sentencesOf } from '../read-aloud/spoken'
import { cardSentence, dayWords, whoDoes } from '../risks/risk-words'
import { partyWords, ringDate, withoutLateHandover } from './home-words'

/** The home page as it is read aloud. Whose home it is, and who looks after it, stays unsaid: others may listen. */
export function homeSentences({ progress, risks, delay, money, today }: Result<'GET /home-screen'>): string[] {
  if (!progress) return []
  const told = delay !== null && !delay.isAnswered
  const [risk] = (told ? withoutLateHandover(risks) : risks).items
  const date = ringDate(progress, today)
  return sentencesOf([
    progress.headline,
    told ? `${delay.nodeName}改到${fullDate(delay.newOn, today)}` : null,
    ...progress.current.map((node) => {
      const { tag, title, detail } = partyWords(node, today)
      return [tag, title, detail].filter(Boolean).join('，')
    }),
    ...(risk ? [`提醒您，${risk.title}`, cardSentence(risk), `${whoDoes(risk)}，${dayWords(risk, today)}`] : []),
    date && `${date.label}，${date.date}`,
    money?.next ? `您的下一笔款，${money.next.name}，${yuan(money.next.rest)}，${payWhen(money.next, today)}` : null,
    money && shieldWords(money.safe),
  ])
}
