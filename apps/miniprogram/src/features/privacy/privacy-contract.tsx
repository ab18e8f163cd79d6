import Taro from '@tarojs/taro'
import type { ReactNode } from 'react'
import { Card } from '../../ui/card/card'
import { Row } from '../../ui/row/row'

/** WeChat's own guideline, which lists every kind of data the mini-program may touch. A browser has none. */
export function PrivacyContract(): ReactNode {
  if (process.env.TARO_ENV === 'h5') return null
  return (
    <Card list>
      <Row icon="document" title="用户隐私保护指引" onTap={() => Taro.openPrivacyContract({})} />
    </Card>
  )
}
