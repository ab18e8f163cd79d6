import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Card } from '../../ui/card/card'
import { ChoiceChips } from '../../ui/choice-chips/choice-chips'
import { AdviceCard } from '../guides/advice-card'
import '../guides/guide.scss'
import { Source } from '../guides/source'
import type { Guides } from '../guides/use-guides'

/** By oneself or by an agent, step by step. */
export function DeedWays({ ways }: { ways: Guides['deed']['ways'] }): ReactNode {
  const [key, setKey] = useState<'self' | 'agent'>('self')
  const way = ways.find((each) => each.key === key) ?? ways[0]
  if (!way) return null
  return (
    <>
      <Card>
        <ChoiceChips
          id="way"
          label="谁去办"
          choices={ways.map((each) => ({ key: each.key, words: each.title }))}
          chosen={way.key}
          onChoose={setKey}
        />
        <Text className="guide__text">{way.text}</Text>
        <Source source={way.source} />
      </Card>
      <AdviceCard title="一步一步来" items={way.steps.map((text) => ({ text }))} numbered />
    </>
  )
}
