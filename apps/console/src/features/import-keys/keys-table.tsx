import { importKindKeys, importKindLabels } from '@hub/contracts/vocabulary'
import { App, Button } from 'antd'
import { saidError } from '../../platform/said-error.ts'
import { Moment } from '../../ui/moment.tsx'
import { TableHead } from '../../ui/table-head.tsx'
import { Tag } from '../../ui/tag.tsx'
import { type ImportKey, useRevokeKey } from './use-import-keys.ts'

const columns = ['来源', '能推送', '楼盘', '有效期', '最近推送', '状态', ''] as const

/** Keys with what each opens; those that opened nothing any more stand last. */
export function KeysTable({ items }: { items: readonly ImportKey[] }) {
  return (
    <table className="keys" aria-label="导入密钥">
      <TableHead columns={columns} />
      <tbody>
        {items.map((key) => (
          <KeyRow key={key.id} importKey={key} />
        ))}
      </tbody>
    </table>
  )
}

function KeyRow({ importKey }: { importKey: ImportKey }) {
  const { name, ending, kinds, projects, madeBy, madeAt, expiresOn, lastUsedAt, lastRefused } = importKey
  const everything = kinds.length === importKindKeys.length
  return (
    <tr className={importKey.revoked || importKey.isExpired ? 'key-ended' : undefined}>
      <td>
        <div className="strong">{name}</div>
        <div className="small quiet nowrap">hubik_…{ending}</div>
      </td>
      <td>{everything ? '全部类别' : kinds.map((kind) => importKindLabels[kind]).join('；')}</td>
      <td>{projects === null ? '全部楼盘' : projects.map((project) => project.name).join('、')}</td>
      <td className="nowrap">
        到 {expiresOn}
        <div className="small quiet">
          {madeBy} <Moment at={madeAt} /> 建
        </div>
      </td>
      <td className="nowrap">
        {lastUsedAt === null ? <span className="quiet">还没有用过</span> : <Moment at={lastUsedAt} />}
        {lastRefused && (
          <div className="small late">
            <Moment at={lastRefused.at} /> 退回，{lastRefused.faults} 处有错
          </div>
        )}
      </td>
      <td className="nowrap">
        <KeyState importKey={importKey} />
      </td>
      <td className="keys-action">{!importKey.revoked && <Revoke importKey={importKey} />}</td>
    </tr>
  )
}

function KeyState({ importKey: { revoked, isExpired } }: { importKey: ImportKey }) {
  if (revoked) {
    return (
      <>
        <Tag>已停用</Tag>
        <div className="small quiet">
          {revoked.by} <Moment at={revoked.at} />
        </div>
      </>
    )
  }
  return isExpired ? <Tag tone="warn">已过期</Tag> : <Tag tone="ok">可用</Tag>
}

function Revoke({ importKey: { id, name } }: { importKey: ImportKey }) {
  const { modal, message } = App.useApp()
  const revoke = useRevokeKey()
  const ask = (): void => {
    modal.confirm({
      title: `停用「${name}」的密钥？`,
      content: '停用后这个系统马上推送不了，也不能恢复。已经写入的数据不受影响。',
      okText: '停用',
      okButtonProps: { danger: true },
      cancelText: '留着',
      onOk: async () => {
        try {
          await revoke.mutateAsync(id)
          void message.success('已停用')
        } catch (error) {
          void message.error(saidError(error), 6)
        }
      },
    })
  }
  return (
    <Button size="small" danger loading={revoke.isPending} onClick={ask}>
      停用
    </Button>
  )
}
