import { Icon } from '../../ui/icon.tsx'
import type { Effect } from './action-effect.ts'

/** What saving will do, before it is saved. */
export function EffectList({ effects }: { effects: readonly Effect[] }) {
  return (
    <section className="effects" aria-label="保存后会怎样">
      <h3>保存后会怎样</h3>
      <dl>
        {effects.map(({ label, before, words }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {before !== undefined && (
                <>
                  <s>{before}</s> <Icon name="arrow" size={12} />{' '}
                </>
              )}
              <b>{words}</b>
            </dd>
          </div>
        ))}
      </dl>
      <p className="small quiet">预计交付和产证按剩下的节点重新推算，客户马上能看到。</p>
    </section>
  )
}
