import { mostCasePhotos } from '@hub/contracts/vocabulary'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '../../ui/icon/icon'
import { PhotoSlot } from './photo-slot'
import './photo-slots.scss'
import type { UseCasePhotos } from './use-case-photos'

export interface PhotoSlotsProps {
  of: UseCasePhotos
  title: string
  error?: string | undefined
}

/** Photos that go with what is written, four in a row, and room for the next. */
export function PhotoSlots({ of, title, error }: PhotoSlotsProps): ReactNode {
  const { photos, room, add, retry, remove } = of
  const failed = photos.find((one) => one.failed !== null)?.failed
  const wrong = error || failed
  return (
    <View className="photo-slots">
      <View className="photo-slots__head">
        <Text className="photo-slots__title">{title}</Text>
        <Text className="photo-slots__count">{`${photos.length} / ${mostCasePhotos}`}</Text>
      </View>
      <View className="photo-slots__row">
        {photos.map((photo, index) => (
          <PhotoSlot
            key={photo.key}
            photo={photo}
            number={index + 1}
            onRetry={() => void retry(photo)}
            onRemove={() => remove(photo.key)}
          />
        ))}
        {room > 0 ? (
          <View
            id="add-photo"
            className="photo-slots__one photo-slots__add"
            hoverClass="photo-slots__add--pressed"
            ariaRole="button"
            ariaLabel="添加照片"
            onClick={() => void add()}
          >
            <Icon name="camera" size="large" />
            <Text>拍照</Text>
          </View>
        ) : null}
      </View>
      {wrong ? <Text className="photo-slots__wrong">{wrong}</Text> : null}
    </View>
  )
}
