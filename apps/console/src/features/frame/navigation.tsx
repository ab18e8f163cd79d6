import { NavLink } from 'react-router'
import type { StaffMember } from '../../platform/log-in.ts'
import { productName } from '../../platform/use-title.ts'
import { Icon, type AnyIconName } from '../../ui/icon.tsx'
import { Mark } from '../../ui/mark.tsx'
import { mayBroadcast } from '../../platform/may-broadcast.ts'
import { mayWorkOnCases } from '../../platform/may-work-on-cases.ts'
import { mayTellOfSite } from '../../platform/may-tell-of-site.ts'
import { mayImport } from '../../platform/may-import.ts'
import { mayReadRegister } from '../../platform/may-read-register.ts'
import { FindHome } from '../find/find-home.tsx'
import { StaffMenu } from './staff-menu.tsx'

interface Place {
  to: string
  icon: AnyIconName
  name: string
}

/** Only what exists, and what this person may open. */
export function Navigation({ staff }: { staff: StaffMember }) {
  const places: Place[] = [
    ...(mayWorkOnCases(staff) ? [{ to: '/cases', icon: 'wrench', name: '报修与投诉' } as const] : []),
    { to: '/journeys', icon: 'flow', name: '购房旅程' },
    { to: '/delays', icon: 'clock', name: '延期告知' },
    ...(mayBroadcast(staff) ? [{ to: '/broadcasts', icon: 'bell', name: '风险广播' } as const] : []),
    ...(mayTellOfSite(staff) ? [{ to: '/construction', icon: 'crane', name: '工地进展' } as const] : []),
    { to: '/safety', icon: 'shield-check', name: '资金安全' },
    ...(mayImport(staff) ? [{ to: '/imports', icon: 'upload', name: '数据导入' } as const] : []),
    ...(mayReadRegister(staff) ? [{ to: '/sharing', icon: 'share', name: '个人信息共享' } as const] : []),
  ]
  return (
    <div className="side">
      <div className="side-head">
        <Mark />
        <span>{productName}</span>
      </div>
      <FindHome />
      <nav aria-label="主导航">
        {places.map(({ to, icon, name }) => (
          <NavLink key={to} to={to} className="side-link">
            <Icon name={icon} size={18} />
            {name}
          </NavLink>
        ))}
      </nav>
      <div className="side-foot">
        <StaffMenu staff={staff} />
      </div>
    </div>
  )
}
