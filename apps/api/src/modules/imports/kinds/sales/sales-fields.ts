import { paymentWayLabels, saleKindLabels } from '@hub/contracts/vocabulary'
import { formatYuan, maskIdentityNumber, maskName, maskPhone } from '@hub/kernel'
import { formatArea, readArea } from '../../cells/area.js'
import { readContractNumber } from '../../cells/contract-number.js'
import { readDate } from '../../cells/date.js'
import { readIdentityNumber } from '../../cells/identity-number.js'
import { readPrice } from '../../cells/money.js'
import { readBank, readCustomerName, readOfficerName } from '../../cells/name.js'
import { readPaymentWay, readSaleKind } from '../../cells/payment-way.js'
import { readOfficerPhone, readPhone } from '../../cells/phone.js'
import { coOwnerFields } from './co-owner-fields.js'
import { cityField, homeFields } from '../home-fields.js'
import type { Field, FieldsOf } from '../kind-rules.js'
import type { Area, SalesRecord } from './sales-record.js'

export const areaField: Field<Area> = {
  label: '建筑面积',
  headings: '合同建筑面积 合同面积 建面 房屋面积 房屋建筑面积 预测建筑面积 预售面积 实测建筑面积 面积',
  example: '89.35',
  read: readArea,
  show: formatArea,
}

/**
 * Left out of the headings on purpose: 套内面积 and 实际交付日期 mean something else, 网签合同号 may differ from the
 * contract's own number.
 */
export const salesFields: FieldsOf<SalesRecord> = {
  project: homeFields.project,
  city: cityField,
  building: homeFields.building,
  unit: homeFields.unit,
  room: homeFields.room,
  area: areaField,
  customerName: {
    label: '客户姓名',
    headings: '客户名称 买受人 买受人姓名 买受人名称 购房人 购房人姓名 业主姓名 业主 买方 买方姓名 客户 姓名',
    required: true,
    mask: 'name',
    example: '张三',
    read: readCustomerName,
    show: maskName,
  },
  phone: {
    label: '手机号',
    headings:
      '手机 手机号码 移动电话 客户手机 客户手机号 客户电话 买受人电话 买受人手机号 业主电话 业主手机号 联系手机 联系电话 联系方式 电话 电话号码',
    required: true,
    mask: 'phone',
    example: '13812345678',
    read: readPhone,
    show: maskPhone,
  },
  identityNumber: {
    label: '证件号码',
    headings: '证件号 证件编号 身份证号码 身份证号 身份证 买受人证件号码 买受人身份证号 客户证件号码',
    mask: 'identity',
    example: '11010519491231002X',
    read: readIdentityNumber,
    show: maskIdentityNumber,
  },
  ...coOwnerFields,
  contractNo: {
    label: '合同编号',
    headings: '合同号 合同编码 买卖合同编号 认购合同编号',
    mask: 'number',
    example: 'YX-2026-0001',
    read: readContractNumber,
  },
  saleKind: {
    label: '房屋性质',
    headings: '期房现房 期现房 期现 销售类型 销售性质 房源性质 预售现售',
    choices: Object.values(saleKindLabels),
    note: '不填按期房',
    read: readSaleKind,
    show: (kind) => saleKindLabels[kind],
  },
  paymentWay: {
    label: '付款方式',
    headings: '付款类型 支付方式 购房付款方式 贷款方式 付款',
    required: true,
    choices: Object.values(paymentWayLabels),
    read: readPaymentWay,
    show: (way) => paymentWayLabels[way],
  },
  bank: {
    label: '贷款银行',
    headings: '按揭银行 贷款银行名称 贷款行 按揭行 放款银行 经办银行 银行',
    example: '工商银行',
    read: readBank,
  },
  total: {
    label: '合同总价',
    headings:
      '合同总价款 合同总额 合同金额 成交总价 成交总额 成交金额 成交价 总房款 房款总额 房屋总价 总价 总价款 总额',
    example: '2980000.00',
    read: readPrice,
    show: formatYuan,
  },
  subscribedOn: {
    label: '认购日期',
    headings: '认购日 认购时间 认购签署日期 认购书日期 预订日期 下定日期',
    required: true,
    example: '2026-08-02',
    read: readDate,
  },
  signedOn: {
    label: '签约日期',
    headings: '签约日 签约时间 合同签订日期 合同签订日 合同签约日期 合同日期 签订日期',
    example: '2026-08-09',
    read: readDate,
  },
  onlineSignedOn: {
    label: '网签日期',
    headings: '网签日 网签时间 合同网签日期',
    example: '2026-08-09',
    read: readDate,
  },
  filedOn: {
    label: '备案日期',
    headings: '备案日 备案时间 合同备案日期 合同备案日 网签备案日期',
    example: '2026-08-24',
    read: readDate,
  },
  handoverDueOn: {
    label: '合同交付日期',
    headings: '合同交付日 合同交房日期 合同约定交付日期 约定交付日期 约定交房日期 交付日期 交房日期 交楼日期 交楼日',
    example: '2028-06-30',
    read: readDate,
  },
  officerName: {
    label: '服务官',
    headings: '服务官姓名 专属服务官 服务专员 客户经理 客户经理姓名 置业顾问 置业顾问姓名 销售顾问',
    example: '周宁',
    read: readOfficerName,
  },
  officerPhone: {
    label: '服务官电话',
    headings: '服务官手机 服务官手机号 服务官联系电话 服务专员电话 客户经理电话 客户经理手机 置业顾问电话 置业顾问手机',
    mask: 'phone',
    example: '13900000100',
    read: readOfficerPhone,
    show: maskPhone,
  },
}
