import Taro from '@tarojs/taro'
import { readStored, writeStored } from '../storage'
import type { Stored } from '../storage'

export type ThemeChoice = Stored['appearance.theme']
export type CareChoice = Stored['appearance.care']

export interface Appearance {
  themeChoice: ThemeChoice
  careChoice: CareChoice
  /** What is shown: the choice, or else what the phone says. */
  theme: 'light' | 'dark'
  care: boolean
}

/** WeChat's text size from which the phone's owner evidently wants large type (1 is its default step). */
const careFrom = 1.2

function systemTheme(): 'light' | 'dark' {
  if (process.env.TARO_ENV === 'h5') return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  return Taro.getAppBaseInfo().theme === 'dark' ? 'dark' : 'light'
}

function systemCare(): boolean {
  if (process.env.TARO_ENV === 'h5') return false
  const { fontSizeScaleFactor, fontSizeSetting } = Taro.getAppBaseInfo() as {
    fontSizeScaleFactor?: number
    fontSizeSetting?: number
  }
  return (fontSizeScaleFactor ?? (fontSizeSetting ?? 16) / 16) >= careFrom
}

function read(): Appearance {
  const themeChoice = readStored('appearance.theme') ?? 'system'
  const careChoice = readStored('appearance.care') ?? 'system'
  return {
    themeChoice,
    careChoice,
    theme: themeChoice === 'system' ? systemTheme() : themeChoice,
    care: careChoice === 'system' ? systemCare() : careChoice === 'on',
  }
}

let current: Appearance | undefined
const listeners = new Set<() => void>()

export function appearance(): Appearance {
  return (current ??= read())
}

export function refreshAppearance(): void {
  current = read()
  listeners.forEach((listener) => {
    listener()
  })
}

export function onAppearance(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function chooseTheme(choice: ThemeChoice): void {
  writeStored('appearance.theme', choice)
  refreshAppearance()
}

export function chooseCare(choice: CareChoice): void {
  writeStored('appearance.care', choice)
  refreshAppearance()
}

/** Classes for the root of a page. Without a choice of its own the theme is left to the system's media query. */
export function appearanceClass({ themeChoice, care }: Appearance): string {
  return [themeChoice === 'system' ? '' : `theme-${themeChoice}`, care ? 'care' : ''].filter(Boolean).join(' ')
}

/** Follows the phone while the app is open. Called once, at launch. */
export function followSystemAppearance(): void {
  if (process.env.TARO_ENV === 'h5') {
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', refreshAppearance)
  } else Taro.onThemeChange(refreshAppearance)
}
