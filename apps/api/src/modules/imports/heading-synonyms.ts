import { importFieldLabels, type ImportField } from '@hub/contracts/vocabulary'

/**
 * Headings that sales systems and sales lists use, most telling first: where two columns could fill one field, the one
 * further left here takes it. Written as {@link plainHeading} leaves them. Left out on purpose: 套内面积 and 实际交付日期
 * mean something else, 网签合同号 may differ from the contract's own number.
 */
const synonyms: Record<ImportField, string> = {
  project: '楼盘名称 项目名称 项目 小区名称 小区 案名 楼盘项目',
  city: '所在城市 城市名称 所属城市',
  building: '楼栋号 栋号 幢号 楼号 楼幢 楼幢号 楼栋名称 楼座 座号 栋 幢 座',
  unit: '单元号 单元名称',
  room: '房间号 室号 房间 户号 房屋号 房屋编号',
  area: '合同建筑面积 合同面积 建面 房屋面积 房屋建筑面积 预测建筑面积 预售面积 实测建筑面积 面积',
  customerName: '客户名称 买受人 买受人姓名 买受人名称 购房人 购房人姓名 业主姓名 业主 买方 买方姓名 客户 姓名',
  phone:
    '手机 手机号码 移动电话 客户手机 客户手机号 客户电话 买受人电话 买受人手机号 业主电话 业主手机号 联系手机 联系电话 联系方式 电话 电话号码',
  identityNumber: '证件号 证件编号 身份证号码 身份证号 身份证 买受人证件号码 买受人身份证号 客户证件号码',
  contractNo: '合同号 合同编码 买卖合同编号 认购合同编号',
  saleKind: '期房现房 期现房 期现 销售类型 销售性质 房源性质 预售现售',
  paymentWay: '付款类型 支付方式 购房付款方式 贷款方式 付款',
  bank: '按揭银行 贷款银行名称 贷款行 按揭行 放款银行 经办银行 银行',
  total: '合同总价款 合同总额 合同金额 成交总价 成交总额 成交金额 成交价 总房款 房款总额 房屋总价 总价 总价款 总额',
  subscribedOn: '认购日 认购时间 认购签署日期 认购书日期 预订日期 下定日期',
  signedOn: '签约日 签约时间 合同签订日期 合同签订日 合同签约日期 合同日期 签订日期',
  onlineSignedOn: '网签日 网签时间 合同网签日期',
  filedOn: '备案日 备案时间 合同备案日期 合同备案日 网签备案日期',
  handoverDueOn: '合同交付日 合同交房日期 合同约定交付日期 约定交付日期 约定交房日期 交付日期 交房日期 交楼日期 交楼日',
  officerName: '服务官姓名 专属服务官 服务专员 客户经理 客户经理姓名 置业顾问 置业顾问姓名 销售顾问',
  officerPhone:
    '服务官手机 服务官手机号 服务官联系电话 服务专员电话 客户经理电话 客户经理手机 置业顾问电话 置业顾问手机',
}

/** Every known heading of a field; its place in the list is its rank. */
export const headingsOfField = new Map<ImportField, readonly string[]>(
  (Object.keys(importFieldLabels) as ImportField[]).map((field) => [
    field,
    [importFieldLabels[field], ...synonyms[field].split(' ')],
  ]),
)
