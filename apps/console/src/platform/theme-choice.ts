import type { Theme } from '@hub/design'
import { useEffect, useSyncExternalStore } from 'react'

export const themeChoices = ['system', 'light', 'dark'] as const
export type ThemeChoice = (typeof themeChoices)[number]
export const themeChoiceLabels: Record<ThemeChoice, string> = { system: '跟随系统', light: '浅色', dark: '深色' }

const storageKey = 'hub.console.theme'
const darkSystem = window.matchMedia('(prefers-color-scheme: dark)')
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  darkSystem.addEventListener('change', listener)
  return () => {
    listeners.delete(listener)
    darkSystem.removeEventListener('change', listener)
  }
}

function readChoice(): ThemeChoice {
  const stored = localStorage.getItem(storageKey)
  return themeChoices.find((choice) => choice === stored) ?? 'system'
}

function readTheme(): Theme {
  const choice = readChoice()
  if (choice !== 'system') return choice
  return darkSystem.matches ? 'dark' : 'light'
}

/** Keeps the person's choice on this device. */
export function chooseTheme(choice: ThemeChoice): void {
  localStorage.setItem(storageKey, choice)
  for (const listener of listeners) listener()
}

export function useThemeChoice(): ThemeChoice {
  return useSyncExternalStore(subscribe, readChoice)
}

/** The theme in force; also puts its class on the document, so that our own CSS follows. */
export function useTheme(): Theme {
  const theme = useSyncExternalStore(subscribe, readTheme)
  useEffect(() => {
    document.documentElement.classList.toggle('theme-dark', theme === 'dark')
    document.documentElement.classList.toggle('theme-light', theme === 'light')
  }, [theme])
  return theme
}
