export default definePageConfig({ navigationBarTitleText: '延期告知', enablePullDownRefresh: true })
