import type { IconName } from '@hub/design'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { goTo, routes } from '../../platform/routes'
import { Icon } from '../../ui/icon/icon'
import { openHandbook } from '../handbook/open-handbook'
import './short-cuts.scss'

interface ShortCut {
  icon: IconName
  /** At most four characters, so that five stand side by side. */
  words: string
  open: (homeId: string) => void
}

/** Where a buyer goes besides the journey itself. */
const shortCuts: ShortCut[] = [
  { icon: 'wrench', words: '报修', open: (homeId) => goTo(routes.report(homeId)) },
  { icon: 'archive', words: '服务记录', open: (homeId) => goTo(routes.cases(homeId)) },
  { icon: 'flow', words: '流程图', open: (homeId) => goTo(routes.journey(homeId, 'flow')) },
  { icon: 'bell', words: '风险提醒', open: (homeId) => goTo(routes.risks(homeId)) },
  { icon: 'crane', words: '工地进展', open: (homeId) => goTo(routes.construction(homeId)) },
  { icon: 'document', words: '合同证件', open: (homeId) => goTo(routes.papers(homeId)) },
  { icon: 'message', words: '消息', open: () => goTo(routes.inbox()) },
  { icon: 'wallet', words: '房款', open: (homeId) => goTo(routes.money(homeId)) },
  { icon: 'people', words: '家庭成员', open: (homeId) => goTo(routes.members(homeId)) },
  { icon: 'bank', words: '公积金', open: (homeId) => goTo(routes.fund(homeId)) },
  { icon: 'shield-check', words: '产证', open: (homeId) => goTo(routes.deed(homeId)) },
  { icon: 'book', words: '办事手册', open: (homeId) => void openHandbook(homeId) },
  { icon: 'calendar', words: '日历', open: (homeId) => goTo(routes.calendar(homeId)) },
]

/** Small ways to the other pages of a home, five in a row. */
export function ShortCuts({ homeId }: { homeId: string }): ReactNode {
  return (
    <View className="short-cuts">
      {shortCuts.map(({ icon, words, open }) => (
        <View
          key={words}
          className="short-cuts__one"
          hoverClass="short-cuts__one--pressed"
          ariaRole="button"
          onClick={() => open(homeId)}
        >
          <View className="short-cuts__ground">
            <Icon name={icon} size="large" />
          </View>
          <Text className="short-cuts__words">{words}</Text>
        </View>
      ))}
    </View>
  )
}
