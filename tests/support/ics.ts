/**
 * A strict reading of an iCalendar text, written against RFC 5545 and independent of the library that writes ours: it
 * accepts nothing that Apple, Google or Outlook might take amiss.
 */
export interface IcsProperty {
  readonly name: string
  readonly params: Readonly<Record<string, string>>
  /** Text values unescaped. */
  readonly value: string
}

export interface IcsComponent {
  readonly name: string
  readonly properties: readonly IcsProperty[]
  readonly children: readonly IcsComponent[]
}

const required: Record<string, readonly string[]> = {
  VCALENDAR: ['VERSION', 'PRODID'],
  VEVENT: ['UID', 'DTSTAMP', 'DTSTART'],
  VALARM: ['ACTION', 'TRIGGER', 'DESCRIPTION'],
}
const once = ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'SEQUENCE', 'LAST-MODIFIED', 'DESCRIPTION', 'METHOD']
const texts = ['SUMMARY', 'DESCRIPTION', 'X-WR-CALNAME', 'NAME', 'UID']

/** @throws Error naming the first line that breaks a rule */
export function readIcs(text: string): IcsComponent {
  if (!text.endsWith('\r\n') && !text.endsWith('END:VCALENDAR')) throw new Error('the last line does not end')
  const physical = text.replace(/\r\n$/, '').split('\r\n')
  for (const line of physical) {
    if (/[\r\n]/.test(line)) throw new Error(`a bare line break in ${JSON.stringify(line)}`)
    if (Buffer.byteLength(line, 'utf8') > 75) throw new Error(`longer than 75 octets: ${line}`)
    if (line.includes('\uFFFD')) throw new Error(`a character was cut in two: ${line}`)
    if (line === '') throw new Error('an empty line')
  }
  const lines: string[] = []
  for (const line of physical) {
    if (!/^[ \t]/.test(line)) lines.push(line)
    else lines.push((lines.pop() ?? '') + line.slice(1))
  }
  const [root, rest] = component(lines.map(property), 0)
  if (rest !== lines.length) throw new Error('something follows END:VCALENDAR')
  if (root.name !== 'VCALENDAR') throw new Error('does not begin with a calendar')
  if (valueOf(root, 'VERSION') !== '2.0') throw new Error('version is not 2.0')
  return root
}

function property(line: string): IcsProperty {
  const [, name = '', params = '', value = ''] = /^([A-Z0-9-]+)((?:;[A-Z0-9-]+=[^:;]+)*):(.*)$/u.exec(line) ?? []
  if (name === '') throw new Error(`not a property: ${line}`)
  const pairs = params
    .split(';')
    .filter(Boolean)
    .map((pair) => pair.split('=') as [string, string])
  if (!texts.includes(name)) return { name, params: Object.fromEntries(pairs), value }
  if (/(^|[^\\])(\\\\)*[,;]/.test(value) || /(^|[^\\])(\\\\)*\\[^\\,;nN]/.test(value))
    throw new Error(`not escaped: ${line}`)
  const plain = value.replace(/\\([\\,;nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign))
  return { name, params: Object.fromEntries(pairs), value: plain }
}

function component(all: readonly IcsProperty[], at: number): [IcsComponent, number] {
  const begin = all[at]
  if (begin?.name !== 'BEGIN') throw new Error(`expected BEGIN at line ${String(at)}`)
  const properties: IcsProperty[] = []
  const children: IcsComponent[] = []
  let next = at + 1
  while (all[next]?.name !== 'END') {
    if (next >= all.length) throw new Error(`${begin.value} does not end`)
    if (all[next]?.name === 'BEGIN') {
      const [child, after] = component(all, next)
      children.push(child)
      next = after
    } else properties.push(all[next++] as IcsProperty)
  }
  if (all[next]?.value !== begin.value) throw new Error(`${begin.value} is ended by another END`)
  const made = { name: begin.value, properties, children }
  checkProperties(made)
  return [made, next + 1]
}

function checkProperties(made: IcsComponent): void {
  const names = made.properties.map(({ name }) => name)
  const missing = (required[made.name] ?? []).filter((name) => !names.includes(name))
  if (missing.length > 0) throw new Error(`${made.name} lacks ${missing.join(', ')}`)
  const twice = once.find((name) => names.filter((other) => other === name).length > 1)
  if (twice) throw new Error(`${made.name} has ${twice} twice`)
  for (const { name, params, value } of made.properties) {
    if (params['VALUE'] === 'DATE' && !/^\d{8}$/.test(value)) throw new Error(`${name} is not a date: ${value}`)
    if (['DTSTAMP', 'LAST-MODIFIED'].includes(name) && !/^\d{8}T\d{6}Z$/.test(value))
      throw new Error(`${name} is not in UTC: ${value}`)
    if (name === 'SEQUENCE' && !/^\d+$/.test(value)) throw new Error(`SEQUENCE is no number: ${value}`)
  }
}

/** Value of a property, or `undefined`. */
export const valueOf = ({ properties }: IcsComponent, name: string): string | undefined =>
  properties.find((each) => each.name === name)?.value

/** The events by their UID. @throws Error where two share one */
export function eventsOf(calendar: IcsComponent): Map<string, IcsComponent> {
  const events = calendar.children.filter(({ name }) => name === 'VEVENT')
  const byUid = new Map(events.map((event) => [valueOf(event, 'UID') ?? '', event]))
  if (byUid.size !== events.length) throw new Error('two events share a UID')
  return byUid
}
