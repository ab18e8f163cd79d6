import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { api } from '../../platform/api'
import { useLoaded } from '../../platform/data/use-loaded'
import { usePullToReload } from '../../platform/data/use-pull-to-reload'
import { routes } from '../../platform/routes'
import { PageFrame } from '../../ui/page-frame/page-frame'
import { Shown } from '../../ui/shown/shown'
import { ReportForm } from './report-form'
import { ReportSkeleton } from './report-skeleton'

/** How do I report this in a minute? */
export function Report(): ReactNode {
  const { homeId = '' } = useRouter().params
  const form = useLoaded(`case-form ${homeId}`, () => api('GET /homes/:homeId/case-form', { params: { homeId } }))
  usePullToReload(form.reload)
  return (
    <PageFrame>
      <Shown of={form} skeleton={<ReportSkeleton />} failed="报修表没有加载出来" here={routes.report(homeId)}>
        {(data) => <ReportForm homeId={homeId} form={data} />}
      </Shown>
    </PageFrame>
  )
}
