import Taro from '@tarojs/taro'
import type { Voice } from './voice'

/** WeChat's plugin 同声传译: makes a sound file of at most 1000 bytes of text and says where it lies for some hours. */
interface WechatSI {
  textToSpeech: (options: {
    lang: 'zh_CN'
    tts: true
    content: string
    success: (made: { filename: string }) => void
    fail: () => void
  }) => void
}

/** WeChat throws when the app's configuration does not declare the plugin. */
function plugin(): WechatSI | undefined {
  try {
    return requirePlugin('WechatSI') as WechatSI | undefined
  } catch {
    return undefined
  }
}

/** Undefined in a build without the plugin. */
export function wechatVoice(): Voice | undefined {
  const speech = plugin()
  if (!speech) return undefined
  return (words, { onEnd, onFail }) => {
    let player: Taro.InnerAudioContext | undefined
    let open = true
    const close = () => {
      open = false
      player?.destroy()
      player = undefined
    }
    const told = (what: () => void) => () => {
      if (!open) return
      close()
      what()
    }
    speech.textToSpeech({
      ...{ lang: 'zh_CN', tts: true, content: words },
      success: ({ filename }) => {
        if (!open) return
        player = Taro.createInnerAudioContext()
        player.onEnded(told(onEnd))
        player.onError(told(onFail))
        player.src = filename
        player.play()
      },
      fail: told(onFail),
    })
    return close
  }
}
