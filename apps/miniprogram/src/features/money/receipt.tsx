import { paymentMeansLabels } from '@hub/contracts/vocabulary'
import { fullDate, yuan } from '@hub/design'
import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { usePullToReload } from '../../platform/data/use-pull-to-reload'
import { routes } from '../../platform/routes'
import { Card } from '../../ui/card/card'
import { Notice } from '../../ui/notice/notice'
import { PageFrame } from '../../ui/page-frame/page-frame'
import { Shown } from '../../ui/shown/shown'
import { CopyRow, FactRow } from './copy-row'
import { MoneySkeleton } from './money-skeleton'
import { paidFor } from './money-words'
import './receipt.scss'
import type { ReceiptScreen } from './use-money'
import { useReceipt } from './use-money'

/** The year always stands: a receipt is read years later. */
const dated = (date: string): string => fullDate(date, '1970-01-01')

function ReceiptContent({ screen: { receipt, home } }: { screen: ReceiptScreen }): ReactNode {
  const { amount, amountInCapitals, receiptNo, invoice, payee, contractNo, reversal } = receipt
  return (
    <>
      {reversal === 'taken_back' ? (
        <Notice kind="warn" title="这笔款已经冲正" detail="登记有误，已由另一笔冲回，不再算作已付" />
      ) : null}
      <Card className="receipt">
        <View className="receipt__head">
          <Text className="receipt__title">收款收据</Text>
          <Text className="receipt__date">{dated(receipt.paidOn)}</Text>
        </View>
        <Text className="receipt__sum">{yuan(amount)}</Text>
        <Text className="receipt__capitals">{amountInCapitals}</Text>
        {receiptNo ? (
          <CopyRow id="copy-receipt" label="收据编号" value={receiptNo} />
        ) : (
          <FactRow label="收据编号" value="还没有登记" />
        )}
        <FactRow label="付款人" value={receipt.payerName} />
        <FactRow label="用途" value={paidFor(receipt)} />
        <FactRow label="付款方式" value={paymentMeansLabels[receipt.means]} />
        {payee ? <FactRow label="收款账户" value={payee} /> : null}
        <FactRow label="房屋" value={`${home.projectName} ${home.label}`} />
        {contractNo ? <FactRow label="合同编号" value={contractNo} /> : null}
      </Card>
      <Card>
        {invoice ? (
          <>
            <CopyRow id="copy-invoice" label="发票号码" value={invoice.number} />
            <FactRow label="开票日期" value={dated(invoice.issuedOn)} />
          </>
        ) : (
          <FactRow label="发票" value="还没有开具，开好后会显示在这里" />
        )}
      </Card>
    </>
  )
}

/** The receipt of one payment. */
export function Receipt(): ReactNode {
  const { homeId = '', payment = '' } = useRouter().params
  const receipt = useReceipt(homeId, payment)
  usePullToReload(receipt.reload)
  return (
    <PageFrame>
      <Shown of={receipt} skeleton={<MoneySkeleton />} failed="收据没有加载出来" here={routes.receipt(homeId, payment)}>
        {(data) => <ReceiptContent screen={data} />}
      </Shown>
    </PageFrame>
  )
}
