export default definePageConfig({ navigationBarTitleText: '购房进度', enablePullDownRefresh: true })
