import { mergeInternalComponents } from '@tarojs/shared'
import { spoken } from '../../../config/spoken.ts'

// Loaded beside Taro's own runtime of the WeChat target, by config/accessible-templates.ts.
mergeInternalComponents(spoken)
