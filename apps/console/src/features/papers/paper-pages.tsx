import { mostPaperPages } from '@hub/contracts/vocabulary'
import { Alert } from 'antd'
import { useState } from 'react'
import { saidError } from '../../platform/said-error.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageTile } from './page-tile.tsx'
import { PageView } from './page-view.tsx'
import type { Paper } from './paper-groups.ts'
import { UploadPages } from './upload-pages.tsx'
import { useChangePaper, useOpenPage } from './use-journey-papers.ts'

/** Small pages in a row and the opened one below; a page is opened only by a click, since that is noted down. */
export function PaperPages({ journeyId, paper }: { journeyId: string; paper: Paper }) {
  const [openId, setOpenId] = useState<string | null>(null)
  const open = useOpenPage(journeyId, paper)
  const change = useChangePaper(journeyId, paper)
  const { pages, uploadable } = paper
  const page = pages.find(({ id }) => id === openId)
  const show = (pageId: string): void => {
    setOpenId(pageId)
    open.mutate(pageId)
  }
  return (
    <div className="paper-body">
      {(pages.length > 0 || uploadable) && (
        <ul className="paper-tiles" aria-label="页">
          {pages.map((each, at) => (
            <PageTile
              key={each.id}
              page={each}
              number={at + 1}
              isOpen={each.id === openId}
              isBusy={change.isPending}
              onOpen={() => {
                show(each.id)
              }}
              onRemove={() => {
                change.mutate({ kind: 'remove', pageId: each.id })
              }}
            />
          ))}
          {uploadable && pages.length < mostPaperPages && <UploadPages journeyId={journeyId} paper={paper} />}
        </ul>
      )}
      {change.error && <Alert type="error" showIcon title={saidError(change.error)} />}
      {page ? (
        <PageView
          page={page}
          url={open.variables === page.id ? (open.data?.url ?? null) : null}
          error={open.error}
          onAgain={() => {
            show(page.id)
          }}
        />
      ) : (
        <PagesHint paper={paper} />
      )}
    </div>
  )
}

function PagesHint({ paper: { pages, from, uploadable, receivedOn } }: { paper: Paper }) {
  if (pages.length > 0) {
    return <p className="paper-hint">点一页看原件。谁在什么时候看过，会记下来。</p>
  }
  if (receivedOn !== null) return <p className="paper-hint">收到的是纸质件，没有存电子版。</p>
  return (
    <EmptyState
      picture="search"
      title={from === 'customer' ? '客户还没有交' : '还没有上传'}
      words={
        !uploadable
          ? '现在还不能上传。'
          : from === 'customer'
            ? '客户带来了纸质件，可以在上面替客户上传。'
            : '上传后客户马上能在小程序里看到。'
      }
    />
  )
}
