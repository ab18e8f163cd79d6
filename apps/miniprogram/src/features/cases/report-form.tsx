import { type CaseKind, caseKindLabels, caseKinds } from '@hub/contracts/vocabulary'
import { duration, type IconName } from '@hub/design'
import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { ReactNode } from 'react'
import { goOnTo, routes } from '../../platform/routes'
import { BottomBar } from '../../ui/bottom-bar/bottom-bar'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { LongField } from '../../ui/long-field/long-field'
import { Phrases } from '../../ui/phrases/phrases'
import { Segmented } from '../../ui/segmented/segmented'
import { CategoryGrid } from './category-grid'
import { EmergencyCard } from './emergency-card'
import { KeptDraft } from './kept-draft'
import { PhotoSlots } from './photo-slots'
import { PlaceChoice } from './place-choice'
import './report-form.scss'
import { asKind, type CaseForm } from './report-rules'
import { SameCase } from './same-case'
import { TimesChoice } from './times-choice'
import { useReport } from './use-report'
import { WarrantyLine } from './warranty-line'

const minute = 60_000
const longest = 1000
const icons: Record<CaseKind, IconName> = {
  repair: 'wrench',
  complaint: 'megaphone',
  suggestion: 'bulb',
  enquiry: 'message',
}
const segments = caseKinds.map((key) => ({ key, words: caseKindLabels[key], icon: icons[key] }))

/** Emergency, kind, category with its warranty, place, photos and words, times; the promise stands beside the button. */
export function ReportForm({ homeId, form }: { homeId: string; form: CaseForm }): ReactNode {
  const report = useReport(homeId)
  const { draft, faults, write, photos, failure } = report
  const { kind, categoryKey, place, words, times } = draft
  const categories = form.categories.filter((one) => one.kind === kind)
  const category = categories.find(({ key }) => key === categoryKey)
  const warranty = form.warranties.find(({ part }) => part === category?.part)
  const reply = form.replyMinutes.find((one) => one.kind === kind)?.minutes ?? 0
  const isRepair = kind === 'repair'
  const submit = async (): Promise<void> => {
    const caseId = await report.submit()
    if (caseId !== undefined) goOnTo(routes.case(homeId, caseId, 'sent'))
    else if (!report.isWhole) await Taro.showToast({ title: '还有没填的，请看红字', icon: 'none' })
  }
  return (
    <View className="report-form">
      {isRepair ? <EmergencyCard /> : null}
      {report.isKept ? <KeptDraft onStartAnew={report.startAnew} /> : null}
      <Segmented segments={segments} chosen={kind} onChoose={(chosen) => write(asKind(draft, chosen, form))} />
      {categories.length > 1 ? (
        <Card>
          <CategoryGrid
            categories={categories}
            chosen={categoryKey}
            error={faults.category}
            onChoose={(key) => write({ categoryKey: key })}
          />
          {warranty ? <WarrantyLine warranty={warranty} /> : null}
        </Card>
      ) : null}
      <Card>
        <PlaceChoice
          title={isRepair ? '在哪里' : '和哪里有关'}
          places={form.places}
          chosen={place}
          error={faults.place}
          onChoose={(chosen) => write({ place: chosen })}
        />
      </Card>
      {isRepair && category && place !== '' && form.places.includes(place) ? (
        <SameCase key={`${categoryKey} ${place}`} homeId={homeId} categoryKey={categoryKey} place={place} />
      ) : null}
      <Card className="report-form__words">
        <PhotoSlots of={photos} title={isRepair ? '拍给我们看' : '照片'} error={faults.photos} />
        <LongField
          id="words"
          label={category && category.hint !== '' ? category.hint : '说说是什么情况'}
          value={words}
          placeholder={isRepair ? '如：主卫吊顶有一片水渍，今早开始滴水' : '请写在这里'}
          maxlength={longest}
          error={faults.words}
          onPage
          onChange={(written) => write({ words: written })}
        />
      </Card>
      {isRepair ? (
        <Card>
          <TimesChoice times={times} onChange={(chosen) => write({ times: chosen })} />
        </Card>
      ) : null}
      <BottomBar>
        <View className="report-form__promise">
          <Text className={`report-form__reply ${failure ? 'report-form__reply--failed' : ''}`}>
            <Phrases>{failure ? failure.words : `预计 ${duration(reply * minute)}内有人答复`}</Phrases>
          </Text>
          <Text className="report-form__draft">{failure ? '写的都在，再点一次不会重复' : '草稿已存，离开不会丢'}</Text>
        </View>
        <Button id="submit-report" wide busy={report.busy} onTap={() => void submit()}>
          {`提交${caseKindLabels[kind]}`}
        </Button>
      </BottomBar>
    </View>
  )
}
