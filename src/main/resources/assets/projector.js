// The code on the wall follows the server's time. Without this file a link shows the next one.
(() => {
  const start = wall => {
    const seconds = wall.querySelector('[data-seconds]')
    const lost = wall.querySelector('[data-lost]')
    wall.querySelector('[data-refresh]').hidden = true
    let until = performance.now() + Number(wall.dataset.left) * 1000
    let asking = false

    const put = told => {
      wall.querySelector('[data-code]').textContent = told.code
      const qr = wall.querySelector('[data-qr]')
      qr.setAttribute('viewBox', `0 0 ${told.size} ${told.size}`)
      qr.querySelector('path').setAttribute('d', told.path)
      wall.querySelector('[data-signed]').textContent = told.signed
      until = performance.now() + told.left * 1000
    }
    const ask = async () => {
      asking = true
      try {
        const answer = await fetch(wall.dataset.projector, { headers: { Accept: 'application/json' } })
        if (answer.status === 404 || answer.redirected) { location.reload(); return }
        if (!answer.ok) throw new Error(answer.status)
        put(await answer.json())
        lost.hidden = true
        wall.classList.remove('old')
      } catch {
        lost.hidden = false
        wall.classList.add('old')
        until = performance.now() + 3000
      } finally { asking = false }
    }
    setInterval(() => {
      const left = Math.max(0, Math.ceil((until - performance.now()) / 1000))
      seconds.textContent = left
      if (left === 0 && !asking) ask()
    }, 250)
  }
  document.addEventListener('DOMContentLoaded', () => document.querySelectorAll('[data-projector]').forEach(start))
})()
