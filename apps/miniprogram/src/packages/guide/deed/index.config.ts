export default definePageConfig({
  navigationBarTitleText: '产证',
  enablePullDownRefresh: true,
})
