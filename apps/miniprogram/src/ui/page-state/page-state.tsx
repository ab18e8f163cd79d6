import type { IllustrationName } from '@hub/design'
import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { Phrases } from '../phrases/phrases'
import { Illustration } from '../illustration/illustration'
import './page-state.scss'

export interface PageStateProps {
  picture: IllustrationName
  /** One sentence: what is so. */
  title: string
  /** Why, or what to do. */
  detail?: string
}

/** Picture, sentence and actions in the middle of a page; `children` are one or two buttons. */
export function PageState({ picture, title, detail, children }: PropsWithChildren<PageStateProps>): ReactNode {
  return (
    <View className="page-state">
      <Illustration name={picture} />
      <View className="page-state__title">
        <Phrases>{title}</Phrases>
      </View>
      {detail ? (
        <View className="page-state__detail">
          <Phrases>{detail}</Phrases>
        </View>
      ) : null}
      <View className="page-state__actions">{children}</View>
    </View>
  )
}
