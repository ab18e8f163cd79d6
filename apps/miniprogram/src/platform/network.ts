import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'

/** Whether the phone has a network at all; true until it says otherwise. */
export function useOnline(): boolean {
  const [online, setOnline] = useState(true)
  useEffect(() => {
    // The first answer may be older than an event that overtook it.
    let outdated = false
    const changed = ({ isConnected }: { isConnected: boolean }) => {
      outdated = true
      setOnline(isConnected)
    }
    Taro.onNetworkStatusChange(changed)
    Taro.getNetworkType()
      .then(({ networkType }) => {
        if (!outdated) setOnline(networkType !== 'none')
      })
      .catch(() => undefined)
    return () => {
      outdated = true
      Taro.offNetworkStatusChange(changed)
    }
  }, [])
  return online
}
