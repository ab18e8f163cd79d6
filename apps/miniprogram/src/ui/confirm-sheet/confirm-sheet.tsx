import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '../button/button'
import { Sheet } from '../sheet/sheet'
import './confirm-sheet.scss'

export interface ConfirmSheetProps {
  title: string
  /** What follows if it is done. */
  detail: string
  /** The words of the act: 移除, 退出登录. */
  act: string
  /** `primary` where nothing is lost by it. */
  kind?: 'danger' | 'primary'
  visible: boolean
  busy?: boolean
  /** Why it could not be done. */
  refusal?: string | undefined
  onConfirm: () => void
  onClose: () => void
}

/** Asks before what cannot be taken back, and says what follows. */
export function ConfirmSheet(props: ConfirmSheetProps): ReactNode {
  const { title, detail, act, kind = 'danger', visible, busy = false, refusal, onConfirm, onClose } = props
  return (
    <Sheet title={title} visible={visible} onClose={onClose}>
      <Text className="confirm-sheet__detail">{detail}</Text>
      {refusal ? <Text className="confirm-sheet__refusal">{refusal}</Text> : null}
      <View className="confirm-sheet__actions">
        <Button kind="outline" wide onTap={onClose}>
          先不
        </Button>
        <Button id="confirm" kind={kind} wide busy={busy} onTap={onConfirm}>
          {act}
        </Button>
      </View>
    </Sheet>
  )
}
