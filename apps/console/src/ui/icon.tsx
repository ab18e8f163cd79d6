import { iconMask, iconNames, svgDocument, svgUrl, type IconName } from '@hub/design'
import { consoleIconPaths, type ConsoleIconName } from './icon-paths.ts'

export type AnyIconName = IconName | ConsoleIconName

function isOwn(name: AnyIconName): name is ConsoleIconName {
  return name in consoleIconPaths
}

function drawOwn(name: ConsoleIconName): string {
  const stroke = 'fill="none" stroke="#000" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"'
  return svgUrl(svgDocument(24, 24, `<path d="${consoleIconPaths[name]}" ${stroke}/>`))
}

const masks = new Map<AnyIconName, string>(iconNames.map((name) => [name, iconMask(name)]))

function maskOf(name: AnyIconName): string {
  const known = masks.get(name)
  if (known !== undefined) return known
  const drawn = isOwn(name) ? drawOwn(name) : ''
  masks.set(name, drawn)
  return drawn
}

/** A stroke icon in the colour of its text. It decorates: the words beside it, or a label, say the same. */
export function Icon({ name, size = 16 }: { name: AnyIconName; size?: number }) {
  const mask = maskOf(name)
  return (
    <span
      className="icon"
      aria-hidden="true"
      style={{ width: size, height: size, maskImage: mask, WebkitMaskImage: mask }}
    />
  )
}
