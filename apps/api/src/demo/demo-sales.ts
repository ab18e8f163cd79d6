import { type CivilDate, addDays } from '@hub/kernel'

/** A sale of the demo project, days counted back from the day of seeding; `null` where it has not happened. */
export interface DemoSale {
  readonly building: string
  readonly unit: string
  readonly room: string
  readonly name: string
  readonly phone: string
  readonly paymentWay: string
  readonly saleKind: '期房' | '现房'
  readonly total: string
  readonly subscribed: number
  readonly signed: number | null
  readonly filed: number | null
  /** Days until the contract's handover. */
  readonly handoverIn: number
}

export const project = '云栖澜庭'
export const officer = { name: '周宁', phone: '13900000100' }

/** 林静 and the others have a story of their own; the rest fill the building. */
const people: DemoSale[] = [
  {
    building: '3',
    unit: '2',
    room: '1602',
    name: '林静',
    phone: '13800000001',
    paymentWay: '组合贷款',
    saleKind: '期房',
    total: '￥2,980,000.00',
    subscribed: 45,
    signed: 38,
    filed: 23,
    handoverIn: 640,
  },
  {
    building: '3',
    unit: '1',
    room: '801',
    name: '陈建国',
    phone: '13800000002',
    paymentWay: '全款',
    saleKind: '期房',
    total: '265.8万',
    subscribed: 700,
    signed: 694,
    filed: 676,
    handoverIn: 20,
  },
  {
    building: '5',
    unit: '1',
    room: '1103',
    name: '赵敏',
    phone: '13800000003',
    paymentWay: '公积金',
    saleKind: '现房',
    total: '1,860,000',
    subscribed: 60,
    signed: 52,
    filed: 40,
    handoverIn: 90,
  },
  {
    building: '3',
    unit: '1',
    room: '1201',
    name: '孙伟',
    phone: '13800000004',
    paymentWay: '商业贷款',
    saleKind: '期房',
    total: '2,420,000',
    subscribed: 120,
    signed: 113,
    filed: 95,
    handoverIn: 640,
  },
  {
    building: '3',
    unit: '1',
    room: '1202',
    name: '孙伟',
    phone: '13800000004',
    paymentWay: '分期',
    saleKind: '期房',
    total: '2,460,000',
    subscribed: 30,
    signed: 24,
    filed: null,
    handoverIn: 640,
  },
  {
    building: '5',
    unit: '2',
    room: '602',
    name: '孙伟',
    phone: '13800000004',
    paymentWay: '全款',
    saleKind: '现房',
    total: '1,990,000',
    subscribed: 200,
    signed: 196,
    filed: 185,
    handoverIn: -100,
  },
]

const surnames = Array.from('王李张刘杨黄周吴徐朱高何郭马罗梁宋郑谢韩')
const givenNames = [
  '芳',
  '伟',
  '娜',
  '敏',
  '静怡',
  '丽',
  '强',
  '磊',
  '洋',
  '艳',
  '勇',
  '子涵',
  '杰',
  '娟',
  '涛',
  '明',
  '超',
  '秀兰',
  '霞',
  '平',
]
const ways = ['商业贷款', '公积金', '组合贷款', '全款', '分期']

/** Neighbours on the floors above, made by counting, so that the same demo comes out every time. */
const neighbours: DemoSale[] = Array.from({ length: 54 }, (_, i) => {
  const subscribed = 20 + ((i * 37) % 160)
  const signed = subscribed - 5 - (i % 4)
  const filed = signed - 10 - (i % 12)
  return {
    building: ['3', '6', '7'][i % 3] ?? '3',
    unit: String(1 + (i % 2)),
    room: `${String(3 + (i % 9))}0${String(3 + (Math.floor(i / 9) % 6))}`,
    name: `${surnames[i % surnames.length] ?? '王'}${givenNames[(i * 7) % givenNames.length] ?? '芳'}`,
    phone: `1370000${String(2100 + i)}`,
    paymentWay: ways[i % ways.length] ?? '全款',
    saleKind: '期房',
    total: String(1_800_000 + i * 23_500),
    subscribed,
    signed: i % 9 === 8 ? null : signed,
    filed: i % 9 === 8 || i % 5 === 3 ? null : filed,
    handoverIn: 400 + ((i * 53) % 300),
  }
})

/** Of `config/guides/nanjing.json`; the estate is invented. */
const city = '南京'
const headings =
  '楼盘,城市,楼栋,单元,房号,建筑面积,客户姓名,手机号,证件号码,合同编号,房屋性质,付款方式,合同总价,认购日期,签约日期,网签日期,备案日期,合同交付日期,服务官,服务官电话'

/** The demo as a file of a sales system would have it. */
export function demoFile(today: CivilDate): string {
  const ago = (days: number | null): string => (days === null ? '' : addDays(today, -days))
  const rows = [...people, ...neighbours].map((sale, i) => {
    const area = String(89 + (i % 5) * 12) + '.35'
    const contract = `YX-${String(2600 + i)}`
    const cells = [
      project,
      city,
      `${sale.building}幢`,
      `${sale.unit}单元`,
      sale.room,
      area,
      sale.name,
      sale.phone,
      identityNumber(sale.phone),
      contract,
      sale.saleKind,
      sale.paymentWay,
      `"${sale.total}"`,
    ]
    const dates = [
      ago(sale.subscribed),
      ago(sale.signed),
      ago(sale.signed),
      ago(sale.filed),
      addDays(today, sale.handoverIn),
    ]
    return [...cells, ...dates, officer.name, officer.phone].join(',')
  })
  return [headings, ...rows].join('\r\n')
}

/** A well-formed number per phone, so that the same person is the same person. Source of the check digit: GB 11643-1999. */
export function identityNumber(phone: string): string {
  const body = `33010619${String(70 + (Number(phone.slice(-2)) % 30))}0${String(1 + (Number(phone.slice(-1)) % 9))}1${String(Number(phone.slice(-3)) % 10)}${phone.slice(-3)}`
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, i) => total + weight * Number(body[i]), 0)
  return body + ('10X98765432'[sum % 11] ?? '0')
}
