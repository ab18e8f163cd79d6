export default definePageConfig({ navigationBarTitleText: '报修与反馈', enablePullDownRefresh: true })
