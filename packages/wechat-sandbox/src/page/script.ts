/**
 * Fetches the page every two seconds and replaces the live parts that changed. Forms lie outside of them, so nothing
 * being typed is lost; a part holding the focus is left alone until the next round.
 */
export const script = `
setInterval(async () => {
  if (document.hidden) return
  try {
    const text = await (await fetch('/')).text()
    const next = new DOMParser().parseFromString(text, 'text/html')
    for (const part of document.querySelectorAll('[data-live]')) {
      const fresh = next.getElementById(part.id)
      if (fresh && fresh.innerHTML !== part.innerHTML && !part.contains(document.activeElement)) part.innerHTML = fresh.innerHTML
    }
    document.getElementById('state').textContent = '每 2 秒自动刷新'
  } catch {
    document.getElementById('state').textContent = '沙箱没有回应，正在重试'
  }
}, 2000)`
