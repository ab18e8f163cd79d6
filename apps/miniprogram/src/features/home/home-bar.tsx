import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Dot } from '../../ui/dot/dot'
import { TopBar } from '../../ui/top-bar/top-bar'
import { HomeSwitcher } from './home-switcher'
import type { HomeScreen } from './use-home-screen'

/** Which home this is; with several it leads to the others. */
export function HomeBar({ screen, choose }: { screen: HomeScreen | undefined; choose: (homeId: string) => void }) {
  const [open, setOpen] = useState(false)
  const home = screen?.home
  if (!home) return <TopBar caption="客户服务" title="我的家" />
  const caption = (
    <>
      <Text>{home.projectName}</Text>
      {home.stageLabel && home.role !== 'tenant' ? (
        <>
          <Dot />
          <Text>{home.stageLabel}</Text>
        </>
      ) : null}
    </>
  )
  const several = screen.homes.length > 1
  return (
    <>
      <TopBar caption={caption} title={home.label} {...(several ? { onTap: () => setOpen(true) } : {})} />
      {several ? (
        <HomeSwitcher
          homes={screen.homes}
          chosen={home.id}
          visible={open}
          onChoose={choose}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  )
}
