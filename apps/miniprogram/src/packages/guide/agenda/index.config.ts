export default definePageConfig({
  navigationBarTitleText: '全部房子的日程',
  enablePullDownRefresh: true,
})
