import { useLayoutEffect, useState, type RefObject } from 'react'

/** The inner width of an element in CSS px, followed as it changes; 0 before the first layout. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    if (!element.current) return
    const watch = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width))
    })
    watch.observe(element.current)
    return () => {
      watch.disconnect()
    }
  }, [element])
  return width
}
