import type { IPluginContext, TaroPlatformBase } from '@tarojs/service'

/** What a screen reader needs; Taro's WeChat templates leave these attributes out. */
const spoken = { 'aria-role': '', 'aria-label': '' }

/** Taro plugin: the views and buttons of the WeChat target keep their role and label. */
export default (ctx: IPluginContext): void => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: TaroPlatformBase) {
      platform.template.mergeComponents(ctx, { View: spoken, Button: spoken })
    },
  })
}
