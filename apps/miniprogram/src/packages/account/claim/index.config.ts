export default definePageConfig({ navigationBarTitleText: '用合同绑定', enablePullDownRefresh: true })
