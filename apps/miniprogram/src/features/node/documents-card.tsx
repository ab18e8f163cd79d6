import { fullDate } from '@hub/design'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from '../../ui/card/card'
import { Icon } from '../../ui/icon/icon'
import './documents-card.scss'
import type { NodeDetail } from './use-node'

function counts({ documents, phase }: NodeDetail): string {
  const received = documents.filter(({ receivedOn }) => receivedOn !== null).length
  const missing = documents.filter(({ receivedOn, from }) => receivedOn === null && from === 'customer').length
  if (phase === 'done') return received > 0 ? `收到 ${received} 份` : ''
  if (phase !== 'now') return `共 ${documents.length} 份`
  return missing > 0 ? `收到 ${received} 份，还差 ${missing} 份` : `${received} 份都收到了`
}

/** What has to be handed in: what is missing from the reader first, what was received as one line each. */
export function DocumentsCard({ node, today }: { node: NodeDetail; today: string }): ReactNode {
  const { phase } = node
  // Once the step is done, what was never asked for is not missing.
  const documents = node.documents.filter(({ receivedOn }) => phase !== 'done' || receivedOn !== null)
  if (documents.length === 0) return null
  const open = phase === 'now'
  const missing = documents.filter(({ receivedOn, from }) => receivedOn === null && from === 'customer')
  const others = documents.filter((document) => !open || !missing.includes(document))
  return (
    <Card className="documents-card">
      <View className="documents-card__head">
        <Text className="documents-card__title">材料</Text>
        <Text className="documents-card__count">{counts(node)}</Text>
      </View>
      {open && missing.length > 0 ? (
        <View className="documents-card__missing">
          {missing.map(({ key, name }) => (
            <View key={key} className="documents-card__wanted">
              <View className="documents-card__slot" />
              <Text className="documents-card__name">{name}</Text>
            </View>
          ))}
          <Text className="documents-card__how">备齐后交给服务官，收到了这里会打勾</Text>
        </View>
      ) : null}
      {others.map(({ key, name, from, receivedOn }) => (
        <View key={key} className="documents-card__line">
          {receivedOn === null ? (
            <View className="documents-card__slot" />
          ) : (
            <Icon name="check" className="documents-card__check" />
          )}
          <Text className="documents-card__name">{name}</Text>
          <Text className="documents-card__when">
            {receivedOn === null ? (from === 'developer' ? '我们准备' : '') : `${fullDate(receivedOn, today)}收到`}
          </Text>
        </View>
      ))}
    </Card>
  )
}
