import { civilDateOf, fullDate } from '@hub/design'
import { Text, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { api } from '../../platform/api'
import { useAction } from '../../platform/data/use-action'
import { usePullToReload } from '../../platform/data/use-pull-to-reload'
import { routes } from '../../platform/routes'
import { useNow } from '../../platform/use-now'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { PageFrame } from '../../ui/page-frame/page-frame'
import { Shown } from '../../ui/shown/shown'
import { fetchCopy } from './fetch-copy'
import { MyDataSkeleton } from './my-data-skeleton'
import './my-data.scss'
import { ProofForm } from './proof-form'
import type { Proof } from './proof-form'
import { useMyCopy } from './use-my-data'

const lookAgainMs = 3000

/** A copy of everything that is kept of the reader: asked for, made, fetched. */
export function MyCopy(): ReactNode {
  const mine = useMyCopy()
  usePullToReload(mine.reload)
  const today = civilDateOf(useNow())
  const [proving, setProving] = useState(false)
  const state = mine.data?.copy?.state
  const { reload } = mine
  useEffect(() => {
    if (state !== 'running') return undefined
    const timer = setInterval(() => void reload(), lookAgainMs)
    return () => clearInterval(timer)
  }, [state, reload])
  const asking = useAction(async (proof: Proof | undefined) => {
    await api('POST /me/export', { body: proof ? { proof } : {} })
    setProving(false)
    await reload()
  })
  const wantsProof = proving || asking.failure?.code === 'auth.proof_required'
  const ask = () => void asking.run(undefined)
  return (
    <PageFrame>
      <Shown of={mine} skeleton={<MyDataSkeleton />} failed="导出的情况没有加载出来" here={routes.myCopy()}>
        {({ copy, me }) => (
          <>
            <Card className="my-data">
              <Text className="my-data__title">
                {copy?.state === 'ready'
                  ? '您的资料准备好了'
                  : copy
                    ? '正在整理您的资料'
                    : '我们存的，您都可以拿走一份'}
              </Text>
              <Text className="my-data__text">
                {copy?.state === 'ready'
                  ? `里面有您的个人信息，请妥善保管。${copy.expiresAt ? `${fullDate(civilDateOf(Date.parse(copy.expiresAt)), today)}后自动删除。` : ''}`
                  : copy
                    ? '一般一分钟内就好。可以先离开，回到这一页就能下载。'
                    : '账号、房屋、合同、购房进度、付款记录、留言和您上传的文件，打包成一个压缩包，用浏览器就能看。'}
              </Text>
              {copy?.url ? (
                <View className="my-data__act">
                  <Button id="fetch-copy" wide icon="download" onTap={() => void fetchCopy(copy.url ?? '')}>
                    下载压缩包
                  </Button>
                </View>
              ) : null}
              {copy?.state === 'ready' && !wantsProof ? (
                <View className="my-data__act">
                  <Button id="ask-copy-again" kind="outline" wide busy={asking.busy} onTap={ask}>
                    重新导出一份
                  </Button>
                </View>
              ) : null}
              {!copy && !wantsProof ? (
                <View className="my-data__act">
                  <Button id="ask-copy" wide busy={asking.busy} onTap={ask}>
                    导出我的资料
                  </Button>
                </View>
              ) : null}
            </Card>
            {wantsProof ? (
              <Card className="my-data">
                <Text className="my-data__title">先确认是您本人</Text>
                <ProofForm
                  phone={me.phone}
                  phoneMasked={me.phoneMasked}
                  act="确认并导出"
                  busy={asking.busy}
                  failure={asking.failure?.code === 'auth.proof_required' ? undefined : asking.failure}
                  onProof={(proof) => {
                    setProving(true)
                    void asking.run(proof)
                  }}
                />
              </Card>
            ) : asking.failure ? (
              <Card className="my-data">
                <Text className="my-data__failure">{asking.failure.words}</Text>
              </Card>
            ) : null}
          </>
        )}
      </Shown>
    </PageFrame>
  )
}
