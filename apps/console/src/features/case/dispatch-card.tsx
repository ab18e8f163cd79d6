import { App, Button, Radio } from 'antd'
import { useState } from 'react'
import { saidError } from '../../platform/said-error.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { Shimmer } from '../../ui/shimmer.tsx'
import { TitledCard } from '../../ui/titled-card.tsx'
import type { Case, CaseStep } from './case-types.ts'
import { useStep } from './use-case.ts'
import { type Team, useTeams } from './use-teams.ts'

/** Who of which team goes there; each with what they have in hand already. */
export function DispatchCard({ one }: { one: Case }) {
  const teams = useTeams(one.projectId)
  const [engineerId, choose] = useState<string | null>(null)
  const step = useStep(one.id)
  const { message } = App.useApp()
  const send = (body: CaseStep, said: string): void => {
    step.mutate(body, {
      onSuccess: () => {
        choose(null)
        void message.success(said)
      },
      onError: (error) => void message.error(saidError(error)),
    })
  }
  const engineers = teams.data?.flatMap(({ members }) => members) ?? []
  const name = engineers.find(({ id }) => id === engineerId)?.name
  return (
    <TitledCard id="case-dispatch" title="派单" action={<span className="small quiet">在手</span>}>
      {teams.isError && !teams.data ? (
        <ErrorState title="班组没有加载出来" error={teams.error} onRetry={() => void teams.refetch()} />
      ) : !teams.data ? (
        <Shimmer width="70%" />
      ) : teams.data.length === 0 ? (
        <p className="small quiet">这个楼盘还没有班组</p>
      ) : (
        <Radio.Group
          className="dispatch"
          value={engineerId}
          onChange={({ target }) => {
            choose(target.value as string)
          }}
        >
          {teams.data.map((team) => (
            <TeamPart
              key={team.id}
              team={team}
              one={one}
              busy={step.isPending}
              onRoute={() => {
                send({ action: 'route', teamId: team.id }, `已转给${team.name}`)
              }}
            />
          ))}
        </Radio.Group>
      )}
      {one.allowedActions.includes('assign') && engineerId !== null && (
        <div className="dispatch-foot">
          <Button
            type="primary"
            loading={step.isPending}
            onClick={() => {
              send({ action: 'assign', engineerId }, `已派给${name ?? '工程师'}`)
            }}
          >
            派给{name}
          </Button>
        </div>
      )}
    </TitledCard>
  )
}

interface PartProps {
  team: Team
  one: Case
  busy: boolean
  onRoute: () => void
}

function TeamPart({ team, one, busy, onRoute }: PartProps) {
  const isHere = one.team === team.name
  const mayAssign = one.allowedActions.includes('assign')
  return (
    <section>
      <header>
        <b>{team.name}</b>
        <span className="small quiet">
          {isHere ? '现在的班组' : team.waiting > 0 ? `池里 ${String(team.waiting)} 件` : ''}
        </span>
        {!isHere && one.allowedActions.includes('route') && (
          <Button type="link" size="small" disabled={busy} onClick={onRoute}>
            转给这个班组
          </Button>
        )}
      </header>
      {team.members.map(({ id, name, open }) => (
        <Radio key={id} value={id} disabled={!mayAssign}>
          <span className="dispatch-name">
            {name}
            {isHere && one.engineer === name && <span className="small quiet"> 现任</span>}
          </span>
          <span className="small quiet">{open} 件</span>
        </Radio>
      ))}
    </section>
  )
}
