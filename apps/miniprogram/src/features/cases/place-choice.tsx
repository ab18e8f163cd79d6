import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { ChoiceChips } from '../../ui/choice-chips/choice-chips'
import { Field } from '../../ui/field/field'
import './place-choice.scss'

export interface PlaceChoiceProps {
  title: string
  places: readonly string[]
  chosen: string
  error: string | undefined
  onChoose: (place: string) => void
}

const other = '其他'
const longest = 30

/** Where it is: a place of the list, or one in the reader's words. */
export function PlaceChoice({ title, places, chosen, error, onChoose }: PlaceChoiceProps): ReactNode {
  const [own, setOwn] = useState(chosen !== '' && !places.includes(chosen))
  const choose = (place: string) => {
    setOwn(place === other)
    onChoose(place === other ? '' : place)
  }
  return (
    <View className="place-choice" id="places">
      <ChoiceChips
        id="place"
        label={title}
        choices={[...places, other].map((place) => ({ key: place, words: place }))}
        chosen={own ? other : chosen}
        onChoose={choose}
      />
      {own ? (
        <Field
          id="own-place"
          label="在哪里"
          value={chosen}
          placeholder="如：南阳台洗衣机旁"
          maxlength={longest}
          error={error}
          onChange={onChoose}
        />
      ) : null}
      {error && !own ? <Text className="place-choice__error">{error}</Text> : null}
    </View>
  )
}
