import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { usePullToReload } from '../../platform/data/use-pull-to-reload'
import { routes } from '../../platform/routes'
import { PageFrame } from '../../ui/page-frame/page-frame'
import { Segmented } from '../../ui/segmented/segmented'
import { Shown } from '../../ui/shown/shown'
import { AdviceCard } from '../guides/advice-card'
import { GuideSkeleton } from '../guides/guide-skeleton'
import { useGuides } from '../guides/use-guides'
import { DeedClock } from './deed-clock'
import { DeedWays } from './deed-ways'
import { PaperPack } from './paper-pack'
import { TaxCalculator } from './tax-calculator'

type View = 'ways' | 'tax' | 'pack'

/** Title deed: how to get it and by when, what it costs, what it is good for. */
export function Deed(): ReactNode {
  const { homeId = '' } = useRouter().params
  const guides = useGuides(homeId)
  usePullToReload(guides.reload)
  const [view, setView] = useState<View>('ways')
  return (
    <PageFrame>
      <Shown of={guides} skeleton={<GuideSkeleton />} failed="产证指南没有加载出来" here={routes.deed(homeId)}>
        {({ deed, home, deedClock, ticked, today }) => (
          <>
            {deedClock ? <DeedClock clock={deedClock} today={today} /> : null}
            <Segmented
              segments={[
                { key: 'ways', words: '怎么办', icon: 'list' },
                { key: 'tax', words: '税费', icon: 'calculator' },
                { key: 'pack', words: '入学落户', icon: 'document' },
              ]}
              chosen={view}
              onChoose={setView}
            />
            {view === 'ways' ? (
              <>
                <DeedWays ways={deed.ways} />
                <AdviceCard title="电子证" items={[deed.electronic]} />
                <AdviceCard title="过期没拿到怎么办" items={[deed.late]} />
              </>
            ) : null}
            {view === 'tax' ? <TaxCalculator deed={deed} home={home} /> : null}
            {view === 'pack' ? (
              <PaperPack
                homeId={homeId}
                pack={deed.pack}
                note={deed.packNote}
                ticked={ticked}
                onTicked={guides.reload}
              />
            ) : null}
          </>
        )}
      </Shown>
    </PageFrame>
  )
}
