import { Popup } from '@nutui/nutui-react-taro'
import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import './sheet.scss'

export interface SheetProps {
  title: string
  visible: boolean
  onClose: () => void
}

/** Something to answer or choose, from the bottom of the screen. */
export function Sheet({ title, visible, onClose, children }: PropsWithChildren<SheetProps>): ReactNode {
  return (
    <Popup visible={visible} position="bottom" round destroyOnClose title={title} onClose={onClose}>
      <View className="sheet">{children}</View>
    </Popup>
  )
}
