import { Image, Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { fileAddress, openFile } from '../../platform/upload/open-file'
import './photos.scss'
import type { Post } from './use-construction'

export interface PhotosProps {
  photos: Post['photos']
  /** So many at most; the last says how many more there are. */
  most?: number
}

/** Photos of a post, three in a row. A tap shows them large, to leaf through. */
export function Photos({ photos, most = photos.length }: PhotosProps): ReactNode {
  if (photos.length === 0) return null
  const hidden = photos.length - most
  return (
    <View className="photos">
      {photos.slice(0, most).map((photo, index) => (
        <View
          key={photo.id}
          className="photos__one"
          ariaRole="button"
          ariaLabel={`看第 ${index + 1} 张照片`}
          onClick={(event) => {
            event.stopPropagation()
            void openFile(photo, photos)
          }}
        >
          <Image className="photos__picture" mode="aspectFill" src={fileAddress(photo.thumbUrl ?? photo.url)} />
          {hidden > 0 && index === most - 1 ? <Text className="photos__more">{`+${hidden}`}</Text> : null}
        </View>
      ))}
    </View>
  )
}
