import { memberRoleLabels } from '@hub/contracts/vocabulary'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { goTo, routes } from '../../platform/routes'
import { Dot } from '../../ui/dot/dot'
import { Icon } from '../../ui/icon/icon'
import { Row } from '../../ui/row/row'
import { Sheet } from '../../ui/sheet/sheet'
import './home-switcher.scss'
import type { HomeScreen } from './use-home-screen'

export interface HomeSwitcherProps {
  homes: HomeScreen['homes']
  chosen: string
  visible: boolean
  onChoose: (homeId: string) => void
  onClose: () => void
}

/** All homes of the reader, two lines each. */
export function HomeSwitcher({ homes, chosen, visible, onChoose, onClose }: HomeSwitcherProps): ReactNode {
  return (
    <Sheet title="看哪一套房" visible={visible} onClose={onClose}>
      {homes.map(({ id, projectName, label, stageLabel, role }) => (
        <View
          key={id}
          id={`home-${id}`}
          className={`home-switcher__home ${id === chosen ? 'home-switcher__home--chosen' : ''}`}
          hoverClass="home-switcher__home--pressed"
          ariaRole="radio"
          ariaLabel={`${projectName} ${label}${id === chosen ? '，已选' : ''}`}
          onClick={() => {
            onChoose(id)
            onClose()
          }}
        >
          <View className="home-switcher__words">
            <Text className="home-switcher__label">{label}</Text>
            <View className="home-switcher__detail">
              <Text>{projectName}</Text>
              {role === 'tenant' ? null : (
                <>
                  <Dot />
                  <Text>{stageLabel}</Text>
                </>
              )}
              <Dot />
              <Text>{memberRoleLabels[role]}</Text>
            </View>
          </View>
          {id === chosen ? <Icon name="check" /> : null}
        </View>
      ))}
      <Row
        id="open-agenda"
        icon="calendar"
        title="全部房子的日程"
        detail="几套房要办的事、要付的钱，排在一起看"
        onTap={() => {
          onClose()
          goTo(routes.agenda())
        }}
      />
    </Sheet>
  )
}
