import type { IconName } from '@hub/design'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { goTo, routes } from '../../platform/routes'
import { Icon } from '../../ui/icon/icon'
import './short-cuts.scss'

interface ShortCut {
  icon: IconName
  /** At most four characters, so that four stand side by side. */
  words: string
  page: (homeId: string) => string
}

/** Where a buyer goes besides the journey itself. */
const shortCuts: ShortCut[] = [
  { icon: 'flow', words: '流程图', page: (homeId) => routes.journey(homeId, 'flow') },
  { icon: 'people', words: '家庭成员', page: routes.members },
]

/** Small ways to the other pages of a home, four in a row. */
export function ShortCuts({ homeId }: { homeId: string }): ReactNode {
  return (
    <View className="short-cuts">
      {shortCuts.map(({ icon, words, page }) => (
        <View
          key={words}
          className="short-cuts__one"
          hoverClass="short-cuts__one--pressed"
          ariaRole="button"
          onClick={() => goTo(page(homeId))}
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
