import { fullDate } from '@hub/design'
import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { call } from '../../platform/call'
import { usePullToReload } from '../../platform/data/use-pull-to-reload'
import { routes } from '../../platform/routes'
import { BottomBar } from '../../ui/bottom-bar/bottom-bar'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Icon } from '../../ui/icon/icon'
import { PageFrame } from '../../ui/page-frame/page-frame'
import { Sentence } from '../../ui/sentence/sentence'
import { Shown } from '../../ui/shown/shown'
import { ListCard } from '../node/list-card'
import { CopyRow, FactRow } from './copy-row'
import { MoneySkeleton } from './money-skeleton'
import './safety.scss'
import type { SafetyScreen } from './use-money'
import { useSafety } from './use-money'

const ifAsked = [
  '先别付。不管对方是谁、说什么理由：优惠、名额、先垫、走个人账户更快',
  '不扫对方发来的收款码，不点付款链接，不把验证码告诉别人',
  '打客服热线说清楚是谁、要您付到哪里，我们马上核实',
  '已经付了：立刻打 110，再打我们的热线',
]

/** Groups of four, as on a bank card. */
const grouped = (number: string): string => number.replace(/(\d{4})(?=\d)/g, '$1 ')

function SafetyContent({ screen: { account, permit, saleKind, hotline, today } }: { screen: SafetyScreen }): ReactNode {
  const only = account !== null ? '只付进这个监管账户，别处都不要付' : '付款前，先打热线核对账户'
  return (
    <>
      <Card className="safety">
        <View className="safety__head">
          <Icon name="shield-check" size="large" className="safety__icon" />
          <Sentence>{only}</Sentence>
        </View>
        <Text className="safety__meaning">
          {saleKind === 'presale'
            ? '期房的房款由银行和住建部门一起监管，只能用来盖您买的房。付到别处，就没有人替您看着。'
            : '现房的房款付进合同写明的账户。账户有变化，我们会在这里写明，不会只打一个电话通知。'}
        </Text>
        {account ? (
          <>
            <CopyRow id="copy-name" label="户名" value={account.accountName} />
            <CopyRow
              id="copy-number"
              label="账号"
              value={account.accountNumber}
              spaced={grouped(account.accountNumber)}
            />
            <CopyRow id="copy-bank" label="开户行" value={account.bank} />
            <FactRow label="从哪天起用" value={fullDate(account.since, today)} />
          </>
        ) : (
          <Text className="safety__missing">监管账户还没有登记在这里。</Text>
        )}
      </Card>
      {permit ? (
        <Card>
          <Text className="safety__title">预售许可证</Text>
          <CopyRow id="copy-permit" label="证号" value={permit.number} />
          {permit.issuedOn ? <FactRow label="发证日期" value={fullDate(permit.issuedOn, today)} /> : null}
          <FactRow label="许可的楼栋" value={permit.buildings.join('、')} />
        </Card>
      ) : null}
      <ListCard title="有人让您付到别处？" lines={ifAsked} />
      <BottomBar>
        <Button id="call-hotline" icon="phone" wide onTap={() => call(hotline)}>
          {`打热线核实 ${hotline}`}
        </Button>
      </BottomBar>
    </>
  )
}

/** The permit, the one account, and what to do when somebody names another. */
export function Safety(): ReactNode {
  const { homeId = '' } = useRouter().params
  const safety = useSafety(homeId)
  usePullToReload(safety.reload)
  return (
    <PageFrame>
      <Shown of={safety} skeleton={<MoneySkeleton />} failed="资金安全没有加载出来" here={routes.safety(homeId)}>
        {(data) => <SafetyContent screen={data} />}
      </Shown>
    </PageFrame>
  )
}
