// The list at the door goes on without network: what is ticked or scanned is kept on this device
// with its moment and an id of its own, and sent until the server says that it stands. Without
// this file every tick and every code is a form that is sent at once.
(() => {
  const RETRY = [2000, 4000, 8000, 15000]
  const PATIENCE = 10000
  const LOOK = 15000
  const SCAN = 250
  const COPY = 10000

  const start = door => {
    const words = door.dataset
    const key = 'saradnja:prisustvo:' + words.owner + ':' + words.door
    const scanner = document.getElementById('skener')
    if (!scanner) return
    const rows = new Map([...door.querySelectorAll('[data-seat]')].map(row => [row.dataset.seat, row]))
    const byCode = new Map([...rows.values()].filter(row => row.dataset.code).map(row => [row.dataset.code, row]))
    const line = door.querySelector('[data-line]')
    const said = door.querySelector('[data-said]')
    let waiting = [] // { id, who, point, at }: not yet said to stand
    let failures = 0
    let timer = null
    let sending = false
    let trouble = ''
    let token = scanner.elements._csrf.value

    const keep = () => {
      try {
        if (waiting.length) localStorage.setItem(key, JSON.stringify(waiting))
        else localStorage.removeItem(key)
      } catch { /* no room: they are still in the page */ }
    }
    const kept = () => {
      try { return JSON.parse(localStorage.getItem(key)) ?? [] } catch { return [] }
    }
    const newId = () => {
      if (crypto.randomUUID) return crypto.randomUUID()
      const bytes = [...crypto.getRandomValues(new Uint8Array(16))]
      const hex = bytes.map(byte => byte.toString(16).padStart(2, '0')).join('')
      return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-a$4-$5')
    }

    const show = () => {
      line.hidden = false
      const [mark, text] = trouble ? ['late', trouble.replace('{0}', waiting.length)]
        : waiting.length ? ['run', words.waiting.replace('{0}', waiting.length)] : ['ok', words.linked]
      line.className = 'tag ' + mark
      if (line.textContent !== text) line.textContent = text
    }
    const say = (text, mark) => {
      said.textContent = text
      said.className = 'said notice ' + mark
    }
    const cell = (who, point) => rows.get(who)?.querySelector(`[data-at-point="${point}"] > span`)
    const isSigned = (who, point) => Boolean(cell(who, point)?.querySelector('.tag'))
    const piece = (className, text) => Object.assign(document.createElement('span'), { className, textContent: text })
    const paint = (who, point, mark, text, put) => {
      const place = cell(who, point)
      if (!place) return
      place.replaceChildren(piece('tag ' + mark, text))
      if (!put) return
      const told = piece('put', '')
      told.append(piece('tag soon', words.put), ' ', piece('small', put))
      place.append(told)
    }

    const take = (who, point) => {
      waiting.push({ id: newId(), who, point, at: Date.now() })
      keep()
      if (rows.has(who)) paint(who, point, 'run', words.pending)
      show()
      send()
    }

    const later = word => {
      trouble = word
      show()
      clearTimeout(timer)
      timer = setTimeout(send, RETRY[Math.min(failures++, RETRY.length - 1)])
    }
    const post = async items => {
      const body = new URLSearchParams({ _csrf: token, sent: Date.now() })
      items.forEach(one => body.append('item', [one.id, one.who, one.point, one.at].join('~')))
      const patience = new AbortController()
      const end = setTimeout(() => patience.abort(), PATIENCE)
      try {
        return await fetch(words.send, { method: 'POST', body, signal: patience.signal, headers: { Accept: 'application/json' } })
      } finally { clearTimeout(end) }
    }
    const isOurs = answer => !answer.redirected && answer.headers.get('Content-Type')?.includes('json')

    // Asks with nothing to send as well: another organiser may have ticked somebody meanwhile.
    const send = async () => {
      if (sending) return
      sending = true
      clearTimeout(timer)
      const items = waiting.slice(0, 200)
      try {
        const answer = await post(items)
        if (answer.redirected || answer.status === 401 || answer.status === 403) { later(words.signin); return }
        if (!answer.ok || !isOurs(answer)) { later(words.offline); return }
        hear(await answer.json(), items)
      } catch {
        later(words.offline)
      } finally {
        sending = false
      }
      if (waiting.length && !trouble) send()
    }
    const hear = (told, items) => {
      failures = 0
      trouble = ''
      token = told.csrf
      document.querySelectorAll('input[name=_csrf]').forEach(field => { field.value = token })
      const clock = door.querySelector('[data-clock-off]')
      if (told.clock) { clock.textContent = told.clock; clock.hidden = false }
      const answered = new Map(told.items.map(one => [one.id, one]))
      const counts = new Set(told.signed.map(one => one.seat + one.point))
      items.forEach(one => {
        const state = answered.get(one.id)
        if (!state) return
        const stands = counts.has(one.who + one.point) // else somebody struck it with a reason
        if (state.state === 'refused') say(state.words, 'late')
        if (rows.has(one.who) && !stands) paint(one.who, one.point, 'late', state.words)
      })
      waiting = waiting.filter(one => !answered.has(one.id))
      keep()
      told.signed.forEach(one => paint(one.seat, one.point, 'ok', words.at.replace('{0}', one.at), one.put))
      waiting.filter(one => rows.has(one.who)).forEach(one => paint(one.who, one.point, 'run', words.pending))
      show()
      if (items.length) copySoon()
    }

    // The worker keeps a copy of this page, so that it can be opened again without network.
    let copying = null
    const copy = async () => {
      copying = null
      const own = location.origin + '/assets/'
      const assets = performance.getEntriesByType('resource').map(one => one.name).filter(name => name.startsWith(own))
      const worker = (await navigator.serviceWorker.ready).active
      worker.postMessage({ keep: location.origin + location.pathname, owner: words.owner, assets: [...new Set(assets)] })
    }
    const copySoon = () => { if ('serviceWorker' in navigator && !copying) copying = setTimeout(copy, COPY) }
    const work = async () => {
      if (!('serviceWorker' in navigator)) return
      try {
        await navigator.serviceWorker.register(words.worker)
        await reader
        await copy()
      } catch { /* without a worker the page goes on while it is open */ }
    }

    // A code: a hand scanner types it and presses Enter.
    const scanned = text => {
      const point = scanner.elements.point.value
      const row = byCode.get(text.replace(/\D/g, ''))
      if (!row) {
        say(words.kept, 'soon')
        take(text.replaceAll('~', ' ').slice(0, 100), point)
        return
      }
      const name = row.dataset.name
      if (isSigned(row.dataset.seat, point)) { say(words.again.replace('{0}', name), ''); return }
      say(words.done.replace('{0}', name), 'ok')
      take(row.dataset.seat, point)
    }
    scanner.addEventListener('submit', event => {
      const field = scanner.elements.kod
      event.preventDefault()
      if (field.value.trim()) scanned(field.value.trim())
      field.value = ''
      field.focus()
    })
    door.querySelectorAll('[data-at-point] form').forEach(form => form.addEventListener('submit', event => {
      event.preventDefault()
      take(form.elements.seat.value, form.elements.point.value)
      scanner.elements.kod.focus({ preventScroll: true })
    }))

    // The camera: codes are read by the browser where it can, else by a decoder that is fetched at
    // once, so that it is there when the line is cut.
    const seeing = async () => {
      if (!navigator.mediaDevices) return null
      const own = await globalThis.BarcodeDetector?.getSupportedFormats() ?? []
      if (own.includes('qr_code')) return BarcodeDetector
      return (await import(words.decoder)).BarcodeDetector
    }
    const reader = seeing().catch(() => null)
    const button = door.querySelector('[data-camera-open]')
    const view = door.querySelector('[data-camera-view]')
    const open = button.textContent
    let stream = null
    let last = { text: '', at: 0 }
    const look = async detector => {
      if (!stream) return
      const found = await detector.detect(view).catch(() => [])
      const text = found[0]?.rawValue ?? ''
      if (text && (text !== last.text || Date.now() - last.at > 3000)) {
        last = { text, at: Date.now() }
        scanned(text)
      }
      setTimeout(() => look(detector), SCAN)
    }
    const close = () => {
      stream?.getTracks().forEach(track => track.stop())
      stream = null
      view.hidden = true
      button.textContent = open
    }
    const offer = Reader => {
      if (!Reader) return
      button.hidden = false
      button.addEventListener('click', async () => {
        if (stream) { close(); return }
        try {
          stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
          view.srcObject = stream
          view.hidden = false
          button.textContent = words.camera
          await view.play()
          look(new Reader({ formats: ['qr_code'] }))
        } catch { close() }
      })
    }
    reader.then(offer)

    waiting = kept()
    waiting.filter(one => rows.has(one.who)).forEach(one => paint(one.who, one.point, 'run', words.pending))
    show()
    scanner.elements.kod.focus({ preventScroll: true })
    if (waiting.length) send()
    work()
    setInterval(() => { if (!document.hidden && !trouble) send() }, LOOK)
    addEventListener('online', send)
    addEventListener('offline', () => { trouble = words.offline; show() })
    document.addEventListener('visibilitychange', () => { if (!document.hidden) send() })
  }
  document.addEventListener('DOMContentLoaded', () => document.querySelectorAll('[data-door]').forEach(start))
})()
