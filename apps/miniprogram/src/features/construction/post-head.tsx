import { civilDateOf, fullDate } from '@hub/design'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useNow } from '../../platform/use-now'
import { Dot } from '../../ui/dot/dot'
import './post-head.scss'
import type { Post } from './use-construction'

/** Day, title, and how far the buildings are. */
export function PostHead({ post: { on, title, percent, buildings } }: { post: Post }): ReactNode {
  const today = civilDateOf(useNow())
  return (
    <View className="post-head">
      <View className="post-head__day">
        <Text>{fullDate(on, today)}</Text>
        <Dot />
        <Text>{`${buildings.join('、')} 幢`}</Text>
      </View>
      <Text className="post-head__title">{title}</Text>
      {percent === null ? null : (
        <View className="post-head__progress" ariaLabel={`总体进度 ${percent}%`}>
          <View className="post-head__track">
            <View className="post-head__done" style={{ width: `${percent}%` }} />
          </View>
          <Text className="post-head__percent">{`总体进度 ${percent}%`}</Text>
        </View>
      )}
    </View>
  )
}
