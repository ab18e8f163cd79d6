import './dot.css'

/** The separator between facts on one line: a small dot, since Chinese faces draw "·" as wide as a character. */
export function Dot() {
  return <span className="dot">{' · '}</span>
}
