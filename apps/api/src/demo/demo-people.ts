import type { StaffRole } from '@hub/contracts'

/** Log-ins of the demo; nothing of it exists in production, where staff are hired one by one. */
export const demoPassword = 'service-hub-demo'

export const demoStaff: { login: string; name: string; role: StaffRole; everywhere: boolean; sees: string }[] = [
  { login: 'admin', name: '陈岚', role: 'administrator', everywhere: true, sees: 'all projects, import, journeys' },
  { login: 'steward', name: '吴越', role: 'data_steward', everywhere: false, sees: 'import and journeys of 云栖澜庭' },
  { login: 'officer', name: '周宁', role: 'officer', everywhere: false, sees: 'journeys of 云栖澜庭' },
]

/** `bound`: the home is bound already; the others show the first binding. */
export const demoCustomers: { phone: string; rooms: string[]; bound: boolean; sees: string }[] = [
  {
    phone: '13800000001',
    rooms: ['1602'],
    bound: true,
    sees: '林静: combined loan, a paper sent back, money, building site',
  },
  {
    phone: '13800000002',
    rooms: ['801'],
    bound: true,
    sees: '陈建国: paid in full, a delay told: compensation and choice',
  },
  {
    phone: '13800000003',
    rooms: ['1103'],
    bound: false,
    sees: '赵敏: binds her home first; fund loan refused: guides',
  },
  {
    phone: '13800000004',
    rooms: ['602', '1202', '1201'],
    bound: true,
    sees: '孙伟: three homes on one agenda, one payment late',
  },
]
