export default definePageConfig({ navigationBarTitleText: '这一步', enablePullDownRefresh: true })
