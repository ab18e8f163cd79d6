import { useState } from 'react'
import type { ReactNode } from 'react'
import { chooseCare, chooseTheme } from '../../platform/theme/appearance'
import type { CareChoice, ThemeChoice } from '../../platform/theme/appearance'
import { useAppearance } from '../../platform/theme/use-appearance'
import { Card } from '../../ui/card/card'
import { ChoiceSheet } from '../../ui/choice-sheet/choice-sheet'
import { Row } from '../../ui/row/row'

const careWords: Record<CareChoice, string> = {
  system: process.env.TARO_ENV === 'h5' ? '默认' : '跟随微信',
  on: '大字',
  off: '标准',
}
const themeWords: Record<ThemeChoice, string> = { system: '跟随系统', light: '浅色', dark: '深色' }

/** Text size and theme, each with "as the phone has it" as its default. */
export function AppearanceSettings(): ReactNode {
  const { careChoice, themeChoice } = useAppearance()
  const [open, setOpen] = useState<'care' | 'theme'>()
  const close = () => {
    setOpen(undefined)
  }
  return (
    <>
      <Card list>
        <Row id="care" icon="text-size" title="字号" value={careWords[careChoice]} onTap={() => setOpen('care')} />
        <Row id="theme" icon="moon" title="外观" value={themeWords[themeChoice]} onTap={() => setOpen('theme')} />
      </Card>
      <ChoiceSheet
        title="字号"
        visible={open === 'care'}
        choices={careWords}
        chosen={careChoice}
        onChoose={chooseCare}
        onClose={close}
      />
      <ChoiceSheet
        title="外观"
        visible={open === 'theme'}
        choices={themeWords}
        chosen={themeChoice}
        onChoose={chooseTheme}
        onClose={close}
      />
    </>
  )
}
