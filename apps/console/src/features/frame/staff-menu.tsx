import { useMutation } from '@tanstack/react-query'
import { staffRoleLabels } from '@hub/contracts/vocabulary'
import { App, Button, Popover, Segmented } from 'antd'
import { useState } from 'react'
import { logOut, type StaffMember } from '../../platform/log-in.ts'
import { saidError } from '../../platform/said-error.ts'
import { chooseTheme, themeChoiceLabels, themeChoices, useThemeChoice } from '../../platform/theme-choice.ts'
import { Dot } from '../../ui/dot.tsx'
import { Icon } from '../../ui/icon.tsx'

function roleWords({ roles }: StaffMember): string {
  const [first] = roles
  return first ? staffRoleLabels[first.role] : '没有角色'
}

/** Who is logged in; theme and ways out behind it. */
export function StaffMenu({ staff }: { staff: StaffMember }) {
  const [open, setOpen] = useState(false)
  return (
    <Popover
      trigger="click"
      placement="topLeft"
      arrow={false}
      open={open}
      onOpenChange={setOpen}
      content={<Menu staff={staff} />}
    >
      <button type="button" className="staff-button" aria-label={`${staff.name}的菜单`} aria-expanded={open}>
        <span className="face">{staff.name.slice(0, 1)}</span>
        <span className="staff-words">
          <span>{staff.name}</span>
          <span className="quiet small">{roleWords(staff)}</span>
        </span>
        <Icon name="chevron-right" size={14} />
      </button>
    </Popover>
  )
}

function Menu({ staff }: { staff: StaffMember }) {
  const choice = useThemeChoice()
  const { message } = App.useApp()
  const leave = useMutation({
    mutationFn: logOut,
    onError: (error) => {
      message.error(saidError(error))
    },
  })
  return (
    <div className="staff-menu">
      <div className="staff-menu-part">
        <div className="strong">{staff.name}</div>
        {staff.roles.map(({ role, projectId, projectName }) => (
          <div key={`${role}${projectId ?? ''}`} className="small quiet">
            {staffRoleLabels[role]}
            <Dot />
            {projectName ?? '全部楼盘'}
          </div>
        ))}
        <div className="staff-menu-label">外观</div>
        <Segmented
          block
          size="small"
          aria-label="外观"
          value={choice}
          onChange={chooseTheme}
          options={themeChoices.map((value) => ({ value, label: themeChoiceLabels[value] }))}
        />
      </div>
      <div className="staff-menu-part">
        <Button
          type="text"
          block
          disabled={leave.isPending}
          icon={<Icon name="logout" />}
          onClick={() => {
            leave.mutate('here')
          }}
        >
          退出登录
        </Button>
        <Button
          type="text"
          block
          disabled={leave.isPending}
          icon={<Icon name="shield-check" />}
          onClick={() => {
            leave.mutate('everywhere')
          }}
        >
          退出所有设备
        </Button>
      </div>
    </div>
  )
}
