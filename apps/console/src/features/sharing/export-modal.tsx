import { Alert, App, Modal, Radio } from 'antd'
import { useState } from 'react'
import { ApiError } from '../../platform/api.ts'
import { newKey } from '../../platform/new-key.ts'
import { saidError } from '../../platform/said-error.ts'
import { AudienceCount } from './audience-count.tsx'
import { HomePicker } from './home-picker.tsx'
import { type Scope, type SharingEntry, useAudience, useExport } from './use-sharing.ts'

/** Whose data: the count first, then the file, once. */
export function ExportModal({ entry, onClose }: { entry: SharingEntry; onClose: () => void }) {
  const { message } = App.useApp()
  const [homeIds, setHomeIds] = useState<Scope>(null)
  // One export, however often the button is tried; another scope is another one.
  const [exportId, setExportId] = useState(newKey)
  const audience = useAudience(entry.id, homeIds)
  const exporting = useExport(entry.id)
  const consented = audience.data?.consented ?? 0
  const choose = (scope: Scope): void => {
    setHomeIds(scope)
    setExportId(newKey())
    exporting.reset()
  }
  const run = async (): Promise<void> => {
    try {
      await exporting.mutateAsync({ exportId, homeIds, expected: consented })
      void message.success('文件已下载，每位客户都能看到这次提供记录')
      onClose()
    } catch (error) {
      // Where no answer came, it may have been made: the next try is the same export.
      if (!(error instanceof ApiError) || error.status === 0) return
      setExportId(newKey())
      void audience.refetch()
    }
  }
  return (
    <Modal
      open
      title={`导出给「${entry.recipient}」`}
      okText={consented > 0 ? `导出 ${String(consented)} 人` : '导出'}
      cancelText="取消"
      okButtonProps={{ disabled: consented === 0 || audience.isFetching }}
      confirmLoading={exporting.isPending}
      onOk={() => void run()}
      onCancel={onClose}
      destroyOnHidden
    >
      <div className="sharing-form">
        <Radio.Group
          value={homeIds === null ? 'whole' : 'some'}
          onChange={({ target }) => {
            choose(target.value === 'whole' ? null : [])
          }}
          options={[
            { value: 'whole', label: `整个${entry.projectName}` },
            { value: 'some', label: '指定房屋' },
          ]}
        />
        {homeIds !== null && <HomePicker projectName={entry.projectName} value={homeIds} onChange={choose} />}
        <AudienceCount audience={audience} isChosen={homeIds === null || homeIds.length > 0} />
        <Alert
          type="info"
          title="文件里有客户的个人信息，只交给登记的接收方。系统不留存这个文件，只记下给了谁的哪些内容。"
        />
        {exporting.error ? (
          <div className="late" role="alert">
            {saidError(exporting.error)}
          </div>
        ) : null}
      </div>
    </Modal>
  )
}
