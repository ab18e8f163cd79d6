export default definePageConfig({ navigationBarTitleText: '资料给了谁', enablePullDownRefresh: true })
