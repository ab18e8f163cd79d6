import type { ClockFace } from './clock-words.ts'

interface Props {
  face: ClockFace
  /** How much of the time is gone, 0 to 1. */
  share: number
  size?: number
}

const radius = 9
const round = 2 * Math.PI * radius

/** A clock as a small dial: tick when kept, sign when broken, bars when it stands, else the time that is gone. */
export function ClockDial({ face, share, size = 20 }: Props) {
  const angle = 2 * Math.PI * share
  return (
    <svg className={`dial dial-${face}`} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <circle className="dial-ground" cx="12" cy="12" r={radius} />
      {(face === 'running' || face === 'near') && (
        <>
          <circle
            className="dial-gone"
            cx="12"
            cy="12"
            r={radius}
            strokeDasharray={`${String(round * share)} ${String(round)}`}
            transform="rotate(-90 12 12)"
          />
          <path d={`M12 12 L${String(12 + 5 * Math.sin(angle))} ${String(12 - 5 * Math.cos(angle))}`} />
        </>
      )}
      {face === 'met' && <path d="M8 12.2 L11 15.2 L16.2 9.2" />}
      {face === 'late' && <path d="M12 7.5 V12.8 M12 16.2 V16.3" />}
      {face === 'still' && <path d="M10 9 V15 M14 9 V15" />}
      {face === 'none' && <path d="M9 12 H15" />}
    </svg>
  )
}
