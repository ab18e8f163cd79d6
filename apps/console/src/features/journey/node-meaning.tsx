import type { JourneyNode } from './journey-types.ts'

/** The plain words that the owner reads about this step; folded, since staff know most of them. */
export function NodeMeaning({ node }: { node: JourneyNode }) {
  return (
    <details className="meaning">
      <summary>这一步是什么，客户怎么看到它</summary>
      <p>{node.meaning}</p>
      {node.ifItFails !== null && <p>没办成：{node.ifItFails}</p>}
      {node.clauses.length > 0 && (
        <ul>
          {node.clauses.map((clause) => (
            <li key={clause}>{clause}</li>
          ))}
        </ul>
      )}
    </details>
  )
}
