import type { ReactNode } from 'react'
import { goTo, routes } from '../../platform/routes'
import { Button } from '../../ui/button/button'
import { PageState } from '../../ui/page-state/page-state'
import { leftWords } from './left-words'
import type { LeftHome } from './left-words'

export interface NoHomeProps {
  /** The home that the reader had last. */
  left: LeftHome | undefined
  today: string
}

/** No home is bound: why, where one has changed hands, and the two ways to bind one. */
export function NoHome({ left, today }: NoHomeProps): ReactNode {
  const words = left
    ? leftWords(left, today)
    : { title: '还没有绑定房子', detail: '用合同上的手机号和证件后六位，就能看到购房进度' }
  return (
    <PageState picture="building" title={words.title} detail={words.detail}>
      <Button id="claim-by-contract" kind="soft" onTap={() => goTo(routes.claim())}>
        手机号对不上
      </Button>
      <Button id="bind" icon="key" onTap={() => goTo(routes.bind())}>
        {left ? '绑定另一套房' : '绑定我的房子'}
      </Button>
    </PageState>
  )
}
