import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '../../ui/icon/icon'
import { Photos } from '../construction/photos'
import { Face } from '../officer/face'
import './case-event.scss'
import { eventWords } from './event-words'
import type { Case, CaseEvent as Event } from './use-case'

function Who({ actor, who }: { actor: Event['actor']; who: string }): ReactNode {
  if (actor === 'staff') return <Face />
  if (actor === 'customer') return <View className="case-event__you">{who.slice(0, 1)}</View>
  return (
    <View className="case-event__machine">
      <Icon name="clock" />
    </View>
  )
}

export interface CaseEventProps {
  event: Event
  of: Case
  /** The question that waits for an answer: the only bubble. */
  isQuestion: boolean
  now: number
}

/** Somebody did or said something: who, when, the words and photos. */
export function CaseEvent({ event, of, isQuestion, now }: CaseEventProps): ReactNode {
  const { who, role, act, when, words } = eventWords(event, of, now)
  return (
    <View className="case-event">
      <View className="case-event__side">
        <Who actor={event.actor} who={who} />
        <View className="case-event__thread" />
      </View>
      <View className="case-event__body">
        <View className="case-event__head">
          <View className="case-event__name">
            <Text className="case-event__who">{who}</Text>
            <Text className="case-event__act">{[role, act].filter(Boolean).join(' ')}</Text>
          </View>
          <Text className="case-event__when">{when}</Text>
        </View>
        {words ? (
          <Text className={`case-event__words ${isQuestion ? 'case-event__words--asked' : ''}`}>{words}</Text>
        ) : null}
        <Photos photos={event.photos} />
      </View>
    </View>
  )
}
