import { Button } from 'antd'
import { useState } from 'react'
import { Moment } from '../../ui/moment.tsx'
import { ReasonedModal } from '../../ui/reasoned-modal.tsx'
import { ProxyModal } from './proxy-modal.tsx'
import { type Ownership, useEndProxy } from './use-ownership.ts'

type Proxy = Ownership['proxies'][number]

/** Who acts for the owners, by whose hand, and the way to name or end one for an owner who calls. */
export function ProxyList({ ownership }: { ownership: Ownership }) {
  const { home, proxies, mayNameProxy } = ownership
  const [isNaming, setNaming] = useState(false)
  const [ending, setEnding] = useState<Proxy | null>(null)
  return (
    <section aria-label="代办人">
      <div className="owner-head">
        <h3>代办人</h3>
        {mayNameProxy && (
          <Button
            size="small"
            onClick={() => {
              setNaming(true)
            }}
          >
            登记代办人
          </Button>
        )}
      </div>
      {proxies.length === 0 && <p className="quiet">没有代办人。业主自己办，或来电请我们登记一位。</p>}
      <ul>
        {proxies.map((proxy) => (
          <li key={proxy.memberId} className="owner-row">
            <span className="strong">{proxy.phoneMasked}</span>
            <span className="small quiet">
              {proxy.named === null ? '业主自己邀请' : `${proxy.named.by}按业主来电登记：${proxy.named.reason}`}，
              <Moment at={proxy.since} />
            </span>
            {mayNameProxy && (
              <Button
                size="small"
                danger
                className="owner-act"
                onClick={() => {
                  setEnding(proxy)
                }}
              >
                取消
              </Button>
            )}
          </li>
        ))}
      </ul>
      {isNaming && (
        <ProxyModal
          ownership={ownership}
          onClose={() => {
            setNaming(false)
          }}
        />
      )}
      {ending && (
        <EndProxyModal
          homeId={home.homeId}
          proxy={ending}
          onClose={() => {
            setEnding(null)
          }}
        />
      )}
    </section>
  )
}

function EndProxyModal({ homeId, proxy, onClose }: { homeId: string; proxy: Proxy; onClose: () => void }) {
  const ending = useEndProxy(homeId, proxy.memberId)
  return (
    <ReasonedModal
      title={`取消代办人 ${proxy.phoneMasked}`}
      okText="取消代办"
      hint="同事会看到"
      savedWords="已经取消"
      asked={(reason) => reason.trim()}
      saving={ending}
      onClose={onClose}
    >
      {() => <p>取消后对方马上看不到这套房。以前替业主办的事不受影响，记录还在。</p>}
    </ReasonedModal>
  )
}
