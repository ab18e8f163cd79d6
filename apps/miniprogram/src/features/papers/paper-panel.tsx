import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { ReactNode } from 'react'
import { api } from '../../platform/api'
import { failureOf } from '../../platform/data/failure'
import { Icon } from '../../ui/icon/icon'
import { paperHint } from './paper'
import type { Paper } from './paper'
import { PaperPage } from './paper-page'
import './paper-panel.scss'
import { SendingPage } from './sending-page'
import { usePaperUploads } from './use-paper-uploads'

export interface PaperPanelProps {
  homeId: string
  paper: Paper
  /** Loads the page again. */
  changed: () => Promise<void>
}

/** An open paper: what is asked, the pages that are there or on their way, and a slot for the next. */
export function PaperPanel({ homeId, paper, changed }: PaperPanelProps): ReactNode {
  const { sending, room, add, send, drop } = usePaperUploads(homeId, paper, changed)
  const { nodeKey, documentKey, pages } = paper
  const remove = async (pageId: string): Promise<void> => {
    const { confirm } = await Taro.showModal({
      title: '撤回这一页？',
      content: '撤回后可以重新上传',
      confirmText: '撤回',
    })
    if (!confirm) return
    try {
      const params = { homeId, nodeKey, documentKey, pageId }
      await api('DELETE /homes/:homeId/papers/:nodeKey/:documentKey/pages/:pageId', { params })
      await changed()
    } catch (error) {
      await Taro.showToast({ title: failureOf(error).words, icon: 'none' })
    }
  }
  return (
    <View className="paper-panel" id={`paper-${documentKey}`}>
      <Text className="paper-panel__name">{paper.name}</Text>
      <Text className="paper-panel__hint">{paperHint(paper)}</Text>
      {pages.some(({ byProxy }) => byProxy) ? (
        <Text className="paper-panel__hint">{`${pages.filter(({ byProxy }) => byProxy).length} 页由代办人代传`}</Text>
      ) : null}
      <View className="paper-panel__slots">
        {pages.map((page, index) => (
          <PaperPage
            key={page.id}
            page={page}
            number={index + 1}
            all={pages.map(({ file }) => file)}
            onRemove={() => void remove(page.id)}
          />
        ))}
        {sending.map((one) => (
          <SendingPage
            key={one.id}
            page={one}
            onRetry={() => void send(one)}
            onDrop={() => {
              drop(one.id)
            }}
          />
        ))}
        {paper.uploadable && room > 0 ? (
          <View
            className="paper-panel__slot"
            hoverClass="paper-panel__slot--pressed"
            ariaRole="button"
            ariaLabel={`上传${paper.name}`}
            onClick={() => void add()}
          >
            <Icon name="plus" />
            <Text className="paper-panel__add">{pages.length > 0 ? '加一页' : '上传'}</Text>
          </View>
        ) : null}
      </View>
      {sending.flatMap(({ id, failed }) =>
        failed === null
          ? []
          : [
              <Text key={id} className="paper-panel__failed">
                {`${failed}，点图片重试`}
              </Text>,
            ],
      )}
    </View>
  )
}
