import { useState } from 'react'
import type { ReactNode } from 'react'
import { useAction } from '../../platform/data/use-action'
import { logOut } from '../../platform/session/log-in'
import { Card } from '../../ui/card/card'
import { ConfirmSheet } from '../../ui/confirm-sheet/confirm-sheet'
import { Row } from '../../ui/row/row'

const ways = {
  here: { title: '退出登录', detail: '只退出这台设备，别的设备不受影响。', act: '退出登录' },
  everywhere: {
    title: '在所有设备上退出',
    detail: '手机丢了、借给过别人时用：所有设备都要重新登录。',
    act: '全部退出',
  },
}

/** Ends the log-in, here or everywhere. */
export function LogOut(): ReactNode {
  const [way, setWay] = useState<keyof typeof ways>()
  const leaving = useAction(async (everywhere: boolean) => {
    await logOut(everywhere)
    setWay(undefined)
  })
  return (
    <>
      <Card list>
        <Row id="log-out" icon="logout" title="退出登录" onTap={() => setWay('here')} />
        <Row id="log-out-everywhere" icon="shield-check" title="在所有设备上退出" onTap={() => setWay('everywhere')} />
      </Card>
      <ConfirmSheet
        {...ways[way ?? 'here']}
        visible={way !== undefined}
        busy={leaving.busy}
        refusal={leaving.failure?.words}
        onConfirm={() => void leaving.run(way === 'everywhere')}
        onClose={() => setWay(undefined)}
      />
    </>
  )
}
