import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '../../ui/icon/icon'
import './category-grid.scss'
import { categoryIcon } from './category-icons'
import type { CaseForm } from './report-rules'

export interface CategoryGridProps {
  categories: CaseForm['categories']
  chosen: string
  error: string | undefined
  onChoose: (key: string) => void
}

/** What it is, by picture and name. One alone is not asked for. */
export function CategoryGrid({ categories, chosen, error, onChoose }: CategoryGridProps): ReactNode {
  if (categories.length < 2) return null
  return (
    <View className="category-grid" id="categories">
      <View className="category-grid__row" ariaRole="radiogroup">
        {categories.map(({ key, name }) => (
          <View
            key={key}
            id={`category-${key}`}
            className={`category-grid__one ${key === chosen ? 'category-grid__one--chosen' : ''}`}
            ariaRole="radio"
            ariaLabel={key === chosen ? `${name}，已选` : name}
            onClick={() => onChoose(key)}
          >
            <Icon name={categoryIcon(key)} size="large" />
            <View className="category-grid__name">
              {(name.match(/[^、]+、?/g) ?? []).map((part) => (
                <Text key={part} className="category-grid__part">
                  {part}
                </Text>
              ))}
            </View>
          </View>
        ))}
      </View>
      {error ? <Text className="category-grid__error">{error}</Text> : null}
    </View>
  )
}
