import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from '../../ui/card/card'
import { Icon } from '../../ui/icon/icon'
import { Sentence } from '../../ui/sentence/sentence'
import { Tag } from '../../ui/tag/tag'
import { isUs, whoActs } from '../journey/node-words'
import './turn-card.scss'
import { dueSentence, turnSentence } from './turn-words'
import type { NodeDetail } from './use-node'

function TurnTag({ node }: { node: NodeDetail }): ReactNode {
  if (node.state === 'refused') return <Tag kind="danger">未通过</Tag>
  if (node.state === 'done') return <Tag kind="ok">已完成</Tag>
  if (node.state === 'skipped') return <Tag kind="quiet">不需要</Tag>
  if (node.state === 'locked') return <Tag kind="quiet">未开始</Tag>
  if (node.turn === 'customer') return <Tag kind="yours">轮到您</Tag>
  return isUs(node.turn) ? null : <Tag kind="party">{whoActs(node.turn)}</Tag>
}

/** Whose turn, until when, what the step means and what happens if it fails. */
export function TurnCard({ node, today }: { node: NodeDetail; today: string }): ReactNode {
  const { phase, turn, meaning, ifItFails, note } = node
  const yours = phase === 'now' && turn === 'customer'
  return (
    <Card className="turn-card">
      <View className="turn-card__head">
        <TurnTag node={node} />
        {dueSentence(node, today) ? (
          <Text className={`turn-card__due ${yours ? 'turn-card__due--yours' : ''}`}>{dueSentence(node, today)}</Text>
        ) : null}
      </View>
      <Sentence>{turnSentence(node, today)}</Sentence>
      {note ? (
        <View className="turn-card__note">
          <Icon name="message" size="small" className="turn-card__icon" />
          <Text className="turn-card__words">{note}</Text>
        </View>
      ) : null}
      <Text className="turn-card__meaning">{meaning}</Text>
      {ifItFails && node.state !== 'done' && node.state !== 'skipped' ? (
        <Text className="turn-card__meaning">{`万一没办成：${ifItFails}`}</Text>
      ) : null}
    </Card>
  )
}
