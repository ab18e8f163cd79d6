import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import './card.scss'

export interface CardProps {
  /** `plain` white; `brand`, `warn`, `info`, `danger` and `accent` are tinted grounds with ink on them. */
  ground?: 'plain' | 'brand' | 'warn' | 'info' | 'danger' | 'accent'
  /** Holds only {@link Row}s, which bring their own height. */
  list?: boolean
  className?: string
  onTap?: () => void
}

/** One thing the screen says. Cards follow each other with 12 px between them. */
export function Card(props: PropsWithChildren<CardProps>): ReactNode {
  const { ground = 'plain', list = false, className = '', onTap, children } = props
  const classes = `card card--${ground} ${list ? 'card--list' : ''} ${className}`
  if (!onTap) return <View className={classes}>{children}</View>
  return (
    <View className={classes} hoverClass="card--pressed" ariaRole="button" onClick={onTap}>
      {children}
    </View>
  )
}
