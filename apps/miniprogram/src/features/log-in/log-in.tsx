import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { call } from '../../platform/call'
import { useAbout } from '../../platform/data/use-about'
import { usePullToReload } from '../../platform/data/use-pull-to-reload'
import { PageFrame } from '../../ui/page-frame/page-frame'
import { Shown } from '../../ui/shown/shown'
import { LogInForm } from './log-in-form'
import { LogInSkeleton } from './log-in-skeleton'

/** Consent first, then the log-in: by WeChat, or in a browser by SMS. */
export function LogIn(): ReactNode {
  const { then } = useRouter().params
  const about = useAbout()
  usePullToReload(about.reload)
  return (
    <PageFrame>
      <Shown of={about} skeleton={<LogInSkeleton />} failed="登录页没有加载出来">
        {({ consents, hotline }) => (
          <LogInForm
            texts={consents}
            then={then === undefined ? undefined : decodeURIComponent(then)}
            onHelp={() => call(hotline)}
          />
        )}
      </Shown>
    </PageFrame>
  )
}
