import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { usePullToReload } from '../../platform/data/use-pull-to-reload'
import { routes } from '../../platform/routes'
import { Notice } from '../../ui/notice/notice'
import { PageFrame } from '../../ui/page-frame/page-frame'
import { Segmented } from '../../ui/segmented/segmented'
import { Shown } from '../../ui/shown/shown'
import { AdviceCard } from '../guides/advice-card'
import { GuideSkeleton } from '../guides/guide-skeleton'
import { useGuides, type Guides } from '../guides/use-guides'
import { FundCalculator } from './fund-calculator'

type View = 'reckon' | 'papers' | 'use'

const stateWords: Record<Guides['fundLoan'], string> = {
  none: '您这套房没有用公积金贷款；下面可以先算一算',
  ahead: '您的公积金贷款还没开始办，先把材料备好',
  running: '您的公积金贷款正在办理',
  refused: '公积金贷款没有通过，先看下面怎么办',
  approved: '公积金贷款已批准，等放款',
  paid_out: '公积金贷款已放款，可以办冲还贷',
}

/** Provident fund: may I, how much, what with the balance, what after a refusal. */
export function Fund(): ReactNode {
  const { homeId = '' } = useRouter().params
  const guides = useGuides(homeId)
  usePullToReload(guides.reload)
  const [view, setView] = useState<View>('reckon')
  return (
    <PageFrame>
      <Shown of={guides} skeleton={<GuideSkeleton />} failed="公积金指南没有加载出来" here={routes.fund(homeId)}>
        {({ fund, home, fundLoan, city, today }) => (
          <>
            <Notice
              kind={fundLoan === 'refused' ? 'warn' : 'info'}
              title={stateWords[fundLoan]}
              detail={`${city ? `按${city}的办法` : '按一般办法'}估算，以公积金中心为准`}
            />
            {fundLoan === 'refused' ? <AdviceCard title="被拒了怎么办" items={fund.refusal} numbered /> : null}
            <Segmented
              segments={[
                { key: 'reckon', words: '能贷多少', icon: 'calculator' },
                { key: 'papers', words: '条件材料', icon: 'document' },
                { key: 'use', words: '提取还款', icon: 'wallet' },
              ]}
              chosen={view}
              onChoose={setView}
            />
            {view === 'reckon' ? <FundCalculator fund={fund} total={home.total} today={today} /> : null}
            {view === 'papers' ? (
              <>
                <AdviceCard title="够不够条件" items={fund.eligibility} numbered />
                <AdviceCard title="要带的材料" items={fund.papers.map((text) => ({ text }))} />
                <AdviceCard
                  title="多久有结果"
                  items={[
                    {
                      text: `中心自受理之日起 ${String(fund.decisionDays.days)} 日内决定，并通知您。`,
                      source: fund.decisionDays.source,
                    },
                  ]}
                />
              </>
            ) : null}
            {view === 'use' ? (
              <>
                <AdviceCard title="提取和冲还贷" items={fund.withdrawal} />
                <AdviceCard title="第一次还款" items={[fund.firstRepayment]} />
              </>
            ) : null}
            {fundLoan === 'refused' ? null : <AdviceCard title="万一被拒怎么办" items={fund.refusal} numbered />}
          </>
        )}
      </Shown>
    </PageFrame>
  )
}
