export default definePageConfig({ navigationBarTitleText: '工地进展', enablePullDownRefresh: true })
