import { sharingFieldLabels } from '@hub/contracts/vocabulary'
import { Button, Drawer, Skeleton } from 'antd'
import { useState } from 'react'
import { ErrorState } from '../../ui/error-state.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Moment } from '../../ui/moment.tsx'
import { EndEntryModal } from './end-entry-modal.tsx'
import { ExportModal } from './export-modal.tsx'
import { StateTag } from './state-tag.tsx'
import { type SharingEntryPage, useSharingEntry } from './use-sharing.ts'

type Doing = 'export' | 'end' | null

/** One entry: its words as customers read them, who ended it, and every file made for it. */
export function EntryDrawer({ entryId, onClose }: { entryId: string; onClose: () => void }) {
  const page = useSharingEntry(entryId)
  const [doing, setDoing] = useState<Doing>(null)
  const done = (): void => {
    setDoing(null)
  }
  return (
    <Drawer
      open
      size={600}
      title={page.data?.entry.recipient ?? '共享登记'}
      onClose={onClose}
      extra={
        <>
          {page.data?.mayEnd === true && (
            <Button
              type="text"
              danger
              onClick={() => {
                setDoing('end')
              }}
            >
              提前终止
            </Button>
          )}
          {page.data?.mayExport === true && (
            <Button
              type="primary"
              icon={<Icon name="download" />}
              onClick={() => {
                setDoing('export')
              }}
            >
              导出
            </Button>
          )}
        </>
      }
    >
      {page.isError && !page.data && (
        <ErrorState title="这条登记没有加载出来" error={page.error} onRetry={() => void page.refetch()} />
      )}
      {page.isPending && <Skeleton active />}
      {page.data && <Entry page={page.data} />}
      {page.data && doing === 'export' && <ExportModal entry={page.data.entry} onClose={done} />}
      {page.data && doing === 'end' && <EndEntryModal entry={page.data.entry} onClose={done} />}
    </Drawer>
  )
}

function Entry({ page: { entry, exports } }: { page: SharingEntryPage }) {
  const facts: [string, string][] = [
    ['楼盘', entry.projectName],
    ['联系方式', entry.contact],
    ['用途', entry.purpose],
    ['处理方式', entry.handling],
    ['给哪些内容', entry.fields.map((field) => sharingFieldLabels[field]).join('、')],
    ['有效期', `${entry.validFrom} 到 ${entry.validUntil}`],
    ['保密协议', entry.ndaNumber],
  ]
  return (
    <>
      <div className="sharing-state">
        <StateTag state={entry.state} />
        <span>{entry.consented} 位客户同意</span>
      </div>
      <dl className="sharing-facts">
        {facts.map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
        <div>
          <dt>登记</dt>
          <dd>
            {entry.registered.by} <Moment at={entry.registered.at} />
          </dd>
        </div>
        {entry.ended && (
          <div>
            <dt>终止</dt>
            <dd>
              {entry.ended.by} <Moment at={entry.ended.at} />
              <div>{entry.ended.reason}</div>
            </dd>
          </div>
        )}
      </dl>
      <h3 className="sharing-title">导出记录</h3>
      {exports.length === 0 ? (
        <p className="quiet">还没有导出过。</p>
      ) : (
        <ol>
          {exports.map(({ id, at, by, people, homes, isWhole }) => (
            <li key={id} className="sharing-made">
              <span>
                {people} 人，{homes} 套房
                <span className="small quiet">（{isWhole ? '整个楼盘' : '指定房屋'}）</span>
              </span>
              <span className="small quiet">
                {by} <Moment at={at} />
              </span>
            </li>
          ))}
        </ol>
      )}
    </>
  )
}
