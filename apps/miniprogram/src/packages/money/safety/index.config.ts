export default definePageConfig({ navigationBarTitleText: '资金安全', enablePullDownRefresh: true })
