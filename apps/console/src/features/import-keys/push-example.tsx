import { Typography } from 'antd'

const row = {
  ...{ 楼盘: '云栖澜庭', 楼栋: '3', 单元: '2', 房号: '1602', 合同编号: 'YX-0001' },
  ...{ 收款日期: '2026-09-16', 收款金额: 894000 },
}

/** One push as a command, to the address where this console stands. */
const example = (origin: string): string =>
  [
    `curl -X POST '${origin}/api/v1/import-pushes/payments/rows' \\`,
    `  -H 'Authorization: Bearer hubik_您的密钥' \\`,
    `  -H 'Idempotency-Key: payments-2026-09-16-001' \\`,
    `  -H 'Content-Type: application/json' \\`,
    `  -d '${JSON.stringify({ rows: [row] }).replaceAll('","', '", "')}'`,
  ].join('\n')

const rules = [
  '列名和导入模板一样；不认得的列、有错的格会退回，并逐格说明，整批都不写入。',
  '一次最多 1,000 行，一分钟最多 30 次；首次上线的大文件请直接上传。',
  '没收到回复时，用同一个 Idempotency-Key 再推一次，不会写两遍。',
]

/** How the one who connects the sales system begins. */
export function PushExample() {
  const command = example(window.location.origin)
  return (
    <section aria-label="怎样推送">
      <h2 className="keys-title">怎样推送</h2>
      <div className="card push">
        <div className="push-head">
          <span className="quiet">推送一笔到账</span>
          <Typography.Text copyable={{ text: command, tooltips: ['复制', '已复制'] }} />
        </div>
        <pre className="push-command">{command}</pre>
        <ul className="push-rules small">
          {rules.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        <a className="push-docs" href="/docs" target="_blank" rel="noreferrer">
          看全部接口和列名
        </a>
      </div>
    </section>
  )
}
