import { Image, Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '../../ui/icon/icon'
import './paper-page.scss'
import type { Sending } from './use-paper-uploads'

export interface SendingPageProps {
  page: Sending
  onRetry: () => void
  onDrop: () => void
}

/** A page on its way with its progress on it; one that did not arrive is sent again by a tap. */
export function SendingPage({
  page: { path, isPicture, percent, failed },
  onRetry,
  onDrop,
}: SendingPageProps): ReactNode {
  const retry = failed === null ? {} : { onClick: onRetry, ariaRole: 'button', ariaLabel: '再传一次' }
  return (
    <View className="paper-page" {...retry}>
      <View className="paper-page__sheet">
        {isPicture ? <Image className="paper-page__picture" mode="aspectFill" src={path} /> : <Icon name="document" />}
      </View>
      <View className={`paper-page__veil ${failed === null ? '' : 'paper-page__veil--failed'}`}>
        {failed === null ? <Text className="paper-page__percent">{`${percent}%`}</Text> : <Icon name="refresh" />}
      </View>
      {failed === null ? null : (
        <View
          className="paper-page__remove"
          ariaRole="button"
          ariaLabel="不传了"
          onClick={(event) => {
            event.stopPropagation()
            onDrop()
          }}
        >
          <View className="paper-page__cross">
            <Icon name="close" size="small" />
          </View>
        </View>
      )}
    </View>
  )
}
