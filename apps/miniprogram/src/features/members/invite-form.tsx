import type { Result } from '@hub/contracts'
import { civilDateOf, fullDate } from '@hub/design'
import { Picker, Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { api } from '../../platform/api'
import { useAction } from '../../platform/data/use-action'
import { useNow } from '../../platform/use-now'
import { Button } from '../../ui/button/button'
import { Icon } from '../../ui/icon/icon'
import './invite-form.scss'

type Invitation = Result<'POST /homes/:homeId/invitations'>
type Role = Invitation['role']

const roles: { role: Role; title: string; detail: string }[] = [
  { role: 'family', title: '家人', detail: '能看购房进度和办理事项，不能邀请别人' },
  {
    role: 'proxy',
    title: '代办人',
    detail: '比如子女替父母办：能看、能交材料、能替您选，不能邀请别人，也不能替您解除合同',
  },
  { role: 'tenant', title: '租客', detail: '看得到房子和服务官，看不到价格和购房进度' },
]

export interface InviteFormProps {
  homeId: string
  onInvited: (invitation: Invitation) => void
}

/** Family or tenant; a tenancy needs its last day. Trying again keeps its key, so one invitation is made. */
export function InviteForm({ homeId, onInvited }: InviteFormProps): ReactNode {
  const today = civilDateOf(useNow())
  const [role, setRole] = useState<Role>('family')
  const [until, setUntil] = useState('')
  const [missing, setMissing] = useState(false)
  const invite = useAction(async (body: { role: Role; until?: string }, key: string) => {
    onInvited(await api('POST /homes/:homeId/invitations', { params: { homeId }, body }, { key }))
  })
  const submit = () => {
    if (role !== 'tenant') void invite.run({ role })
    else if (until === '') setMissing(true)
    else void invite.run({ role, until })
  }
  return (
    <View className="invite-form">
      {roles.map(({ role: each, title, detail }) => (
        <View
          key={each}
          id={`role-${each}`}
          className={`invite-form__role ${each === role ? 'invite-form__role--chosen' : ''}`}
          ariaRole="radio"
          ariaLabel={each === role ? `${title}，已选` : title}
          onClick={() => setRole(each)}
        >
          <View className="invite-form__words">
            <Text className="invite-form__title">{title}</Text>
            <Text className="invite-form__detail">{detail}</Text>
          </View>
          {each === role ? <Icon name="check" className="invite-form__check" /> : null}
        </View>
      ))}
      {role === 'tenant' ? (
        <Picker
          mode="date"
          value={until || today}
          start={today}
          onChange={({ detail }) => {
            setUntil(detail.value)
            setMissing(false)
          }}
        >
          <View id="until" className="invite-form__until">
            <Text>租期最后一天</Text>
            <Text className="invite-form__day">{until ? fullDate(until, today) : '请选择'}</Text>
          </View>
        </Picker>
      ) : null}
      {missing ? <Text className="invite-form__wrong">请选择租期最后一天</Text> : null}
      {invite.failure ? <Text className="invite-form__wrong">{invite.failure.words}</Text> : null}
      <Button id="make-invitation" wide busy={invite.busy} onTap={submit}>
        生成邀请
      </Button>
    </View>
  )
}
