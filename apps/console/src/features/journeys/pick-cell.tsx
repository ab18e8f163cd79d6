import { Checkbox } from 'antd'

interface Props {
  label: string
  isPicked: boolean
  onPick: () => void
}

/** The box of a row; a click beside it picks too and does not open the row. */
export function PickCell({ label, isPicked, onPick }: Props) {
  return (
    <td
      className="pick"
      onClick={(event) => {
        event.stopPropagation()
        if (event.target === event.currentTarget) onPick()
      }}
    >
      <Checkbox aria-label={label} checked={isPicked} onChange={onPick} />
    </td>
  )
}
