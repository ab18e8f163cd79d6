const forms = [
  ['done', '已完成'],
  ['now', '进行中'],
  ['next', '下一步'],
  ['later', '以后'],
] as const

/** How the boxes differ. */
export function FlowLegend() {
  return (
    <div className="legend" aria-hidden="true">
      {forms.map(([form, words]) => (
        <span key={form}>
          <i className={`legend-box flow-${form}`} />
          {words}
        </span>
      ))}
    </div>
  )
}
