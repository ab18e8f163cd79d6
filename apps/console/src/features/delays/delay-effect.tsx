import { yuan } from '@hub/design'
import type { DelayPreview } from './use-delays.ts'

/** Whom it would be told to, and what their contracts would give. */
export function DelayEffect({ preview }: { preview: DelayPreview }) {
  const { homes, scope, nodeName, untouched, estimate, mayTerminate } = preview
  return (
    <section className="bulk-effect" aria-label="发布后会怎样">
      <h3>发布后会怎样</h3>
      <dl>
        <div>
          <dt>会告知</dt>
          <dd>
            <b>{homes} 户</b>
            <span className="quiet">
              ，{scope}的{nodeName}
            </span>
          </dd>
        </div>
        {untouched > 0 && (
          <div>
            <dt>不涉及</dt>
            <dd>{untouched} 户已经办完，或不办这一步</dd>
          </div>
        )}
        {estimate ? (
          <div>
            <dt>违约金</dt>
            <dd>
              {estimate.homes > 1 ? '估算合计' : '估算'} <b>{yuan(estimate.sum)}</b>
              <div className="small quiet">
                {estimate.homes > 1 &&
                  `${String(estimate.homes)} 户，每户 ${yuan(estimate.least)} 到 ${yuan(estimate.most)}，`}
                依据{estimate.source}
              </div>
            </dd>
          </div>
        ) : (
          <div>
            <dt>违约金</dt>
            <dd>没有可估算的：不晚于合同日期，或还没有已付房款记录</dd>
          </div>
        )}
        {mayTerminate > 0 && (
          <div>
            <dt className="near">解除合同</dt>
            <dd>{mayTerminate} 户超过了合同约定的期限</dd>
          </div>
        )}
      </dl>
    </section>
  )
}
