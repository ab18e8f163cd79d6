export default definePageConfig({ navigationBarTitleText: '房款', enablePullDownRefresh: true })
