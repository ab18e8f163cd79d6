import type { Result } from '@hub/contracts'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from '../../ui/card/card'
import './my-data.scss'

/** What stays because a law wants it, each with its law. */
export function KeptList({ title, stays }: { title: string; stays: Result<'GET /me/deletion'>['stays'] }): ReactNode {
  return (
    <Card className="my-data">
      <Text className="my-data__title">{title}</Text>
      {stays.map((kept) => (
        <View key={kept.title} className="my-data__kept">
          <Text className="my-data__line">
            {kept.title}：{kept.detail}
          </Text>
          <Text className="my-data__law">{kept.law}</Text>
        </View>
      ))}
    </Card>
  )
}
