import { caseKindLabels } from '@hub/contracts/vocabulary'
import { Text } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import type { ReactNode } from 'react'
import { call } from '../../platform/call'
import { useAbout } from '../../platform/data/use-about'
import { usePullToReload } from '../../platform/data/use-pull-to-reload'
import { routes } from '../../platform/routes'
import { useNow } from '../../platform/use-now'
import { Card } from '../../ui/card/card'
import { Notice } from '../../ui/notice/notice'
import { PageFrame } from '../../ui/page-frame/page-frame'
import { Shown } from '../../ui/shown/shown'
import { AskReminders } from './ask-reminders'
import { CaseActions } from './case-actions'
import { CaseEvent } from './case-event'
import { CaseHead } from './case-head'
import './case-page.scss'
import { CaseSkeleton } from './case-skeleton'
import { CaseWarranty } from './case-warranty'
import { CaseWork } from './case-work'
import { openQuestion } from './case-words'
import { useCase } from './use-case'

/** Is anyone on it, are they in time, what do they need? */
export function CasePage(): ReactNode {
  const { homeId = '', case: caseId = '', sent } = useRouter().params
  const page = useCase(homeId, caseId)
  const hotline = useAbout().data?.hotline
  const opened = useNow()
  usePullToReload(page.reload)
  const kind = page.data?.kind
  useEffect(() => {
    if (kind) void Taro.setNavigationBarTitle({ title: `${caseKindLabels[kind]}详情` })
  }, [kind])
  return (
    <PageFrame>
      <Shown
        of={page}
        skeleton={<CaseSkeleton />}
        failed="这件事的进展没有加载出来"
        here={routes.case(homeId, caseId)}
        {...(hotline ? { otherwise: { words: '打客服热线', onTap: () => call(hotline) } } : {})}
      >
        {(one) => (
          <>
            {sent && one.state === 'submitted' ? (
              <Notice kind="info" title={`已经收到，编号 ${one.number}`} detail="打电话来问，报这个编号就行" />
            ) : null}
            {sent ? <AskReminders /> : null}
            <CaseHead of={one} />
            <CaseWork of={one} />
            <CaseWarranty of={one} />
            <Card className="case-page">
              <Text className="case-page__title">经过</Text>
              {one.events.map((event) => (
                <CaseEvent
                  key={event.id}
                  event={event}
                  of={one}
                  isQuestion={openQuestion(one) === event}
                  now={opened + one.ahead}
                />
              ))}
            </Card>
            <CaseActions of={one} reload={page.reload} />
          </>
        )}
      </Shown>
    </PageFrame>
  )
}
