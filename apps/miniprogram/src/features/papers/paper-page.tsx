import { Image, Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { fileAddress, openFile } from '../../platform/upload/open-file'
import { Icon } from '../../ui/icon/icon'
import type { Paper } from './paper'
import './paper-page.scss'

type Page = Paper['pages'][number]

export interface PaperPageProps {
  page: Page
  number: number
  /** All files of the paper, to leaf through. */
  all: Page['file'][]
  onRemove: () => void
}

/** A page that has arrived: a tap opens it, the cross takes it back. */
export function PaperPage({ page: { file, removable }, number, all, onRemove }: PaperPageProps): ReactNode {
  const open = () => void openFile(file, all)
  return (
    <View className="paper-page">
      <View className="paper-page__sheet" ariaRole="button" ariaLabel={`看第 ${number} 页`} onClick={open}>
        {file.thumbUrl === null ? (
          <>
            <Icon name="document" />
            <Text className="paper-page__kind">PDF</Text>
          </>
        ) : (
          <Image className="paper-page__picture" mode="aspectFill" src={fileAddress(file.thumbUrl)} />
        )}
      </View>
      {removable ? (
        <View className="paper-page__remove" ariaRole="button" ariaLabel={`撤回第 ${number} 页`} onClick={onRemove}>
          <View className="paper-page__cross">
            <Icon name="close" size="small" />
          </View>
        </View>
      ) : null}
    </View>
  )
}
