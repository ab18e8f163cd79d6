import { Input, Modal } from 'antd'
import { useEffect, useState } from 'react'
import { Icon } from '../../ui/icon.tsx'
import { FoundHomes } from './found-homes.tsx'
import './find.css'

/** Finds a home while its owner is on the phone; `/` opens it from anywhere but a field. */
export function FindHome() {
  const [isOpen, setOpen] = useState(false)
  const [text, setText] = useState('')
  useEffect(() => {
    const open = (event: KeyboardEvent): void => {
      const { target } = event
      const isTyping =
        target instanceof HTMLElement && target.closest('input, textarea, [contenteditable], .ant-select')
      if (event.key !== '/' || isTyping || event.metaKey || event.ctrlKey || event.altKey) return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener('keydown', open)
    return () => {
      document.removeEventListener('keydown', open)
    }
  }, [])
  const close = (): void => {
    setOpen(false)
    setText('')
  }
  return (
    <>
      <button
        type="button"
        className="find-button"
        aria-label="找一户"
        onClick={() => {
          setOpen(true)
        }}
      >
        <Icon name="search" size={18} />
        <span>找一户</span>
        <kbd>/</kbd>
      </button>
      <Modal open={isOpen} title="找一户" footer={null} width={560} onCancel={close} destroyOnHidden>
        <Input
          autoFocus
          autoComplete="off"
          aria-label="房号、姓名、合同号或手机号"
          prefix={<Icon name="search" />}
          placeholder="3-2-1602、完整姓名、合同号或完整手机号"
          maxLength={40}
          value={text}
          onChange={({ target }) => {
            setText(target.value)
          }}
        />
        <FoundHomes text={text} onDone={close} />
      </Modal>
    </>
  )
}
