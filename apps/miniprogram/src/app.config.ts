import { speechPlugin } from './platform/speech/plugin'
import theme from './theme.json'

/** WeChat resolves `@name` in theme.json by the system's theme; a browser gets the light value and CSS does the rest. */
function themed(name: keyof typeof theme.light): string {
  return process.env.TARO_ENV === 'weapp' ? `@${name}` : theme.light[name]
}

export default defineAppConfig({
  pages: ['pages/home/index', 'pages/me/index'],
  subPackages: [
    {
      root: 'packages/journey',
      pages: [
        'progress/index',
        'node/index',
        'papers/index',
        'construction/index',
        'construction-post/index',
        'risks/index',
        'risk/index',
        'delay/index',
      ],
    },
    { root: 'packages/service', pages: ['report/index', 'case/index', 'cases/index'] },
    { root: 'packages/money', pages: ['plan/index', 'receipt/index', 'safety/index'] },
    {
      root: 'packages/account',
      pages: [
        'log-in/index',
        'bind/index',
        'claim/index',
        'change-phone/index',
        'members/index',
        'invitation/index',
        'privacy/index',
        'sharing/index',
        'my-copy/index',
        'delete-account/index',
      ],
    },
    { root: 'packages/messages', pages: ['inbox/index', 'preferences/index'] },
    { root: 'packages/guide', pages: ['calendar/index', 'agenda/index', 'fund/index', 'deed/index'] },
  ],
  preloadRule: { 'pages/home/index': { network: 'all', packages: ['packages/journey'] } },
  window: {
    // Said aloud: in a browser Taro draws a title bar only then.
    navigationStyle: 'default',
    navigationBarTitleText: '客户服务',
    navigationBarBackgroundColor: themed('page'),
    navigationBarTextStyle: themed('textStyle'),
    backgroundColor: themed('page'),
    backgroundTextStyle: themed('pullStyle'),
  },
  tabBar: {
    color: themed('tabText'),
    selectedColor: themed('tabChosen'),
    backgroundColor: themed('tabGround'),
    borderStyle: themed('tabLine') as 'white',
    list: [
      { pagePath: 'pages/home/index', text: '首页', iconPath: themed('home'), selectedIconPath: themed('homeChosen') },
      { pagePath: 'pages/me/index', text: '我的', iconPath: themed('me'), selectedIconPath: themed('meChosen') },
    ],
  },
  // Taro's browser router hides a page when its slide ends, also one that was shown again meanwhile: a blank page. So in
  // a browser pages do not slide.
  ...(process.env.TARO_ENV === 'h5' ? { animation: false } : {}),
  ...(process.env.TARO_ENV === 'weapp' ? speechPlugin(process.env.WECHAT_SPEECH_PLUGIN) : {}),
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
})
