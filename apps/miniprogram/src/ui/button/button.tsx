import type { IconName } from '@hub/design'
import { Button as NativeButton, Text } from '@tarojs/components'
import type { ButtonProps as NativeProps } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '../icon/icon'
import './button.scss'

export interface ButtonProps extends Pick<
  NativeProps,
  'id' | 'openType' | 'onGetPhoneNumber' | 'onAgreePrivacyAuthorization' | 'formType' | 'ariaLabel'
> {
  /** One `primary` a card; `soft` beside it, `outline` for a way round, `plain` for words only. */
  kind?: 'primary' | 'soft' | 'outline' | 'danger' | 'plain'
  icon?: IconName
  /** Takes the whole width, or its share beside another. */
  wide?: boolean
  disabled?: boolean
  /** Keeps its width and shows that it works; further taps do nothing. */
  busy?: boolean
  onTap?: () => void
  children: string
}

/** Every button of the app. It is WeChat's own, so that open abilities (phone number, privacy, share) work. */
export function Button(props: ButtonProps): ReactNode {
  const { kind = 'primary', icon, wide = false, disabled = false, busy = false, onTap, children, ...native } = props
  const still = disabled || busy
  const classes = ['button', `button--${kind}`, wide && 'button--wide', disabled && 'button--disabled']
  return (
    <NativeButton
      {...native}
      className={classes.filter(Boolean).join(' ')}
      hoverClass={still ? 'none' : 'button--pressed'}
      disabled={still}
      {...(onTap && !still ? { onClick: onTap } : {})}
    >
      {busy ? <Icon name="refresh" className="button__icon button__icon--turning" /> : null}
      {icon && !busy ? <Icon name={icon} className="button__icon" /> : null}
      <Text className="button__words">{children}</Text>
    </NativeButton>
  )
}
