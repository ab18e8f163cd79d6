export default definePageConfig({ navigationBarTitleText: '合同证件', enablePullDownRefresh: true })
