import type { Result } from '@hub/contracts'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { api } from '../../platform/api'
import { useAction } from '../../platform/data/use-action'
import { usePullToReload } from '../../platform/data/use-pull-to-reload'
import { goToTab, homeTab, routes } from '../../platform/routes'
import { endSession } from '../../platform/session/tokens'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { EmptyState } from '../../ui/page-state/empty-state'
import { PageFrame } from '../../ui/page-frame/page-frame'
import { Shown } from '../../ui/shown/shown'
import { goingWords } from './going-words'
import { KeptList } from './kept-list'
import { MyDataSkeleton } from './my-data-skeleton'
import './my-data.scss'
import { ProofForm } from './proof-form'
import type { Proof } from './proof-form'
import { useDeletion } from './use-my-data'

/** What goes, what stays and why, the code; and afterwards the list of what stayed. */
export function DeleteAccount(): ReactNode {
  const deletion = useDeletion()
  usePullToReload(deletion.reload)
  const [sure, setSure] = useState(false)
  const [kept, setKept] = useState<Result<'POST /me/deletion'>['stays']>()
  const deleting = useAction(async (proof: Proof) => {
    const { stays } = await api('POST /me/deletion', { body: { proof } })
    setKept(stays)
    endSession()
  })
  if (kept) {
    return (
      <PageFrame>
        <EmptyState
          picture="key"
          title="账号已经注销"
          detail="手机号已从账号和合同联系方式里删去。下面几项按法律保存。"
          action={{ words: '回首页', onTap: () => goToTab(homeTab) }}
        />
        <KeptList title="依法保存的" stays={kept} />
      </PageFrame>
    )
  }
  return (
    <PageFrame>
      <Shown of={deletion} skeleton={<MyDataSkeleton />} failed="注销说明没有加载出来" here={routes.deleteAccount()}>
        {({ homes, invited, stays, me }) => (
          <>
            <Card className="my-data">
              <Text className="my-data__title">注销后马上没有的</Text>
              {goingWords(homes, invited).map((words) => (
                <Text key={words} className="my-data__line">
                  {words}
                </Text>
              ))}
            </Card>
            <KeptList title="依法要保存的" stays={stays} />
            <Card className="my-data">
              <Text className="my-data__title">注销不能撤回</Text>
              <Text className="my-data__text">
                房子和合同不受影响。以后想再用，用合同编号和证件号码可以重新绑定房屋，也可以请服务官代办。想留一份资料，请先导出。
              </Text>
              {sure ? (
                <ProofForm
                  phone={me.phone}
                  phoneMasked={me.phoneMasked}
                  act="确认注销"
                  grave
                  busy={deleting.busy}
                  failure={deleting.failure}
                  onProof={(proof) => void deleting.run(proof)}
                />
              ) : (
                <View className="my-data__act">
                  <Button id="go-delete" kind="outline" wide onTap={() => setSure(true)}>
                    我知道了，继续注销
                  </Button>
                </View>
              )}
            </Card>
          </>
        )}
      </Shown>
    </PageFrame>
  )
}
