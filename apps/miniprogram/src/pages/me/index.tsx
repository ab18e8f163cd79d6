import type { ReactNode } from 'react'
import { AppearanceSettings } from '../../features/appearance/appearance-settings'
import { Card } from '../../ui/card/card'
import { PageFrame } from '../../ui/page-frame/page-frame'
import { Row } from '../../ui/row/row'

export default function MePage(): ReactNode {
  return (
    <PageFrame>
      <AppearanceSettings />
      <Card list>
        <Row icon="info" title="版本" value={APP_VERSION} />
      </Card>
    </PageFrame>
  )
}
