const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for the inside of an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}

const CLOCK = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', timeStyle: 'medium', hour12: false })
const DATE_AND_CLOCK = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'medium',
  timeStyle: 'medium',
  hour12: false,
})

/** A moment as the clock shows it in China, the date in the tooltip. `at`: milliseconds or ISO 8601. */
export function timeElement(at: number | string): string {
  const moment = new Date(at)
  const full = escapeHtml(DATE_AND_CLOCK.format(moment))
  return `<time datetime="${moment.toISOString()}" title="${full}">${CLOCK.format(moment)}</time>`
}

export function emptyState(sentence: string, hint: string): string {
  return `<div class="empty"><p>${escapeHtml(sentence)}</p><p class="quiet">${escapeHtml(hint)}</p></div>`
}
