import { fullDate } from '@hub/design'
import type { ReactNode } from 'react'
import { goTo, routes } from '../../platform/routes'
import { Notice } from '../../ui/notice/notice'
import { CaseRows, HomeCases } from '../cases/home-cases'
import { PredictedDates } from '../journey/predicted-dates'
import { NextPayment } from '../money/next-payment'
import { OfficerCard } from '../officer/officer-card'
import { ReadAloud } from '../read-aloud/read-aloud'
import { HomeRisks } from '../risks/home-risks'
import { homeSentences } from './home-sentences'
import { daysBehindContract, withoutLateHandover } from './home-words'
import { NoHome } from './no-home'
import { NowCard } from './now-card'
import { QuietHome } from './quiet-home'
import { ShortCuts } from './short-cuts'
import type { HomeScreen } from './use-home-screen'

/** The cards of the home page, for every kind of home there is. */
export function HomeContent({ screen }: { screen: HomeScreen }): ReactNode {
  const { home, progress, money, risks, delay, cases, officer, today } = screen
  if (!home) return <NoHome left={screen.left} today={today} />
  if (!progress) {
    return (
      <>
        <QuietHome home={home} today={today} />
        <HomeCases homeId={home.id} cases={cases} />
        <CaseRows homeId={home.id} />
        {officer ? <OfficerCard officer={officer} /> : null}
      </>
    )
  }
  const behind = daysBehindContract(progress)
  const told = delay !== null && !delay.isAnswered
  return (
    <>
      <ReadAloud sentences={homeSentences(screen)} />
      {told ? (
        <Notice
          kind="warn"
          title={`${delay.nodeName}改到${fullDate(delay.newOn, today)}`}
          detail="为什么、对您有什么影响、您可以怎么选，都写在里面"
          onTap={() => goTo(routes.delay(home.id, delay.id))}
        />
      ) : null}
      <NowCard homeId={home.id} progress={progress} today={today} />
      <HomeCases homeId={home.id} cases={cases} />
      <HomeRisks homeId={home.id} risks={told ? withoutLateHandover(risks) : risks} behind={behind} today={today} />
      {behind > 0 && risks.items[0]?.ruleKey !== 'handover_late' && !told ? (
        <Notice
          kind="warn"
          title={`预计交付比合同晚 ${behind} 天`}
          detail="晚在哪一步、为什么，时间线里都写着"
          onTap={() => goTo(routes.journey(home.id, 'time'))}
        />
      ) : null}
      {progress.done < progress.total ? <PredictedDates progress={progress} today={today} /> : null}
      {money ? <NextPayment homeId={home.id} money={money} today={today} /> : null}
      {officer ? <OfficerCard officer={officer} /> : null}
      <ShortCuts homeId={home.id} />
    </>
  )
}
