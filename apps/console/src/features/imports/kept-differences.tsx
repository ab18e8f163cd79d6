import type { CellFault } from './use-imports.ts'

/** Where the file contradicts a date that staff confirmed: staff's stays, and the difference is said. */
export function KeptDifferences({ differences }: { differences: readonly CellFault[] }) {
  return (
    <table className="rows" aria-label="以员工确认为准">
      <thead>
        <tr>
          <th scope="col" className="number">
            行
          </th>
          <th scope="col">列</th>
          <th scope="col">文件里的</th>
          <th scope="col">怎么处理</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ row, column, value, message }) => (
          <tr key={`${String(row)}${column}`}>
            <td className="number quiet">{row}</td>
            <td>{column}</td>
            <td>
              <s className="quiet">{value}</s>
            </td>
            <td>{message}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
