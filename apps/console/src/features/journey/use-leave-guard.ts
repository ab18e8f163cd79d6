import { App } from 'antd'
import { useEffect } from 'react'
import { useBlocker } from 'react-router'

/** Asks before a page with unsaved input is left, by a link, the back button or by closing the tab. */
export function useLeaveGuard(isUnsaved: boolean): void {
  const { modal } = App.useApp()
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      isUnsaved && currentLocation.pathname !== nextLocation.pathname && nextLocation.pathname !== '/login',
  )
  useEffect(() => {
    if (blocker.state !== 'blocked') return
    const question = modal.confirm({
      title: '还有没保存的内容',
      content: '离开后，填的内容就没有了。',
      okText: '离开',
      cancelText: '留下',
      onOk: () => {
        blocker.proceed()
      },
      onCancel: () => {
        blocker.reset()
      },
    })
    return () => {
      question.destroy()
    }
  }, [blocker, modal])
  useEffect(() => {
    if (!isUnsaved) return
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => {
      window.removeEventListener('beforeunload', ask)
    }
  }, [isUnsaved])
}
