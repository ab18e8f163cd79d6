import { Image, Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { fileAddress } from '../../platform/upload/open-file'
import { Icon } from '../../ui/icon/icon'
import './photo-slots.scss'
import type { CasePhoto } from './use-case-photos'

export interface PhotoSlotProps {
  photo: CasePhoto
  number: number
  onRetry: () => void
  onRemove: () => void
}

/** What the picture is shown from: the phone's own copy, or the server's small one while its address holds. */
function addressOf({ picked, sent }: CasePhoto): string | null {
  if (picked) return picked.path
  return sent?.thumbUrl ? fileAddress(sent.thumbUrl) : null
}

/** A chosen photo with its progress on it; a tap tries a failed one again, the cross takes it away. */
export function PhotoSlot({ photo, number, onRetry, onRemove }: PhotoSlotProps): ReactNode {
  const [gone, setGone] = useState(false)
  const { percent, failed, sent } = photo
  const address = addressOf(photo)
  const retry = failed === null ? {} : { onClick: onRetry, ariaRole: 'button', ariaLabel: `第 ${number} 张再传一次` }
  return (
    <View className="photo-slots__one" {...retry}>
      <View className="photo-slots__picture">
        {address === null || gone ? (
          <View className="photo-slots__gone">
            <Icon name="camera" />
            <Text>已上传</Text>
          </View>
        ) : (
          <Image className="photo-slots__image" mode="aspectFill" src={address} onError={() => setGone(true)} />
        )}
        {failed === null && sent === null ? (
          <View className="photo-slots__veil">
            <Text>{`${percent}%`}</Text>
            <View className="photo-slots__track">
              <View className="photo-slots__done" style={`width:${percent}%`} />
            </View>
          </View>
        ) : null}
        {failed === null ? null : (
          <View className="photo-slots__veil photo-slots__veil--failed">
            <Icon name="refresh" />
            <Text>点这里重传</Text>
          </View>
        )}
      </View>
      <View
        className="photo-slots__remove"
        ariaRole="button"
        ariaLabel={`去掉第 ${number} 张`}
        onClick={(event) => {
          event.stopPropagation()
          onRemove()
        }}
      >
        <View className="photo-slots__cross">
          <Icon name="close" size="small" />
        </View>
      </View>
    </View>
  )
}
