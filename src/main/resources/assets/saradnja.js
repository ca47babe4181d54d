// Enhancements only: every page works without this file.
(() => {
  const focusSummary = root => root.querySelector('[data-focus]')?.focus()
  const countCharacters = root => root.querySelectorAll('[data-count]').forEach(place => {
    const field = document.getElementById(place.dataset.count)
    if (!field) return
    const text = place.textContent
    const show = () => { place.textContent = `${text} (${[...field.value].length})` }
    field.addEventListener('input', show)
    show()
  })
  // What was typed and has not reached the server is kept on this device, per step of a draft, and
  // offered when the page is opened again. It is forgotten as soon as the server holds the same.
  const MEMORY = 'saradnja:'
  const FOURTEEN_DAYS = 14 * 24 * 3600 * 1000
  const NOT_TYPED = ['_csrf', 'version', 'page', 'act']
  const normal = text => text.replaceAll('\r\n', '\n')
  const typed = form => Object.fromEntries([...new FormData(form)]
    .filter(([name, value]) => typeof value === 'string' && !NOT_TYPED.includes(name))
    .map(([name, value]) => [name, normal(value)]))
  const same = (one, other) => {
    const names = new Set([...Object.keys(one), ...Object.keys(other)])
    return [...names].every(name => (one[name] ?? '') === (other[name] ?? ''))
  }
  const remembered = key => {
    try {
      const held = JSON.parse(localStorage.getItem(key))
      return held && Date.now() - held.at < FOURTEEN_DAYS ? held : null
    } catch { return null }
  }
  const remember = (key, fields) => {
    try { localStorage.setItem(key, JSON.stringify({ at: Date.now(), fields })) } catch { /* no room */ }
  }
  const put = (form, fields) => [...form.elements].forEach(field => {
    if (!field.name || NOT_TYPED.includes(field.name) || field.type === 'submit') return
    if (field.type === 'checkbox') field.checked = fields[field.name] === field.value
    else if (field.name in fields) field.value = fields[field.name]
  })
  const keepTyped = form => {
    const key = MEMORY + form.dataset.keep
    const held = remembered(key)
    const offer = document.querySelector('[data-restore]')
    if (!held || same(held.fields, typed(form))) localStorage.removeItem(key)
    else if (offer) {
      offer.hidden = false
      offer.querySelector('[data-restore-take]').addEventListener('click', () => {
        put(form, held.fields)
        offer.hidden = true
        form.dispatchEvent(new Event('change', { bubbles: true }))
      })
      offer.querySelector('[data-restore-drop]').addEventListener('click', () => {
        localStorage.removeItem(key)
        offer.hidden = true
      })
    }
    const unsaved = words => {
      const place = form.querySelector('#sacuvano')
      const tag = Object.assign(document.createElement('span'), { className: 'tag late' })
      tag.textContent = words
      place.replaceChildren(...place.querySelectorAll('input'), tag)
    }
    let sending = null
    form.addEventListener('input', () => remember(key, typed(form)))
    form.addEventListener('htmx:before:request', () => { sending = typed(form) })
    form.addEventListener('htmx:before:response', event => {
      const { raw, status } = event.detail.ctx.response
      // Whoever is in the middle of a word is not taken to the sign-in; the next click leads there.
      if (raw.headers.get('HX-Redirect')) { event.preventDefault(); unsaved(form.dataset.signedout) }
      else if (raw.redirected || status >= 500) { event.preventDefault(); unsaved(form.dataset.unsaved) }
      else if (status === 200 && sending && same(sending, typed(form))) localStorage.removeItem(key)
    })
    form.addEventListener('htmx:error', () => unsaved(form.dataset.unsaved))
    addEventListener('online', () => { if (remembered(key)) form.dispatchEvent(new Event('change', { bubbles: true })) })
  }
  // A button waits until the page has saved itself: sent meanwhile, it would come from a stale page.
  const sendAfterSaving = form => {
    let saving = 0
    let button = null
    const press = () => {
      if (!button) return
      const pressed = button
      button = null
      saving = 0
      form.requestSubmit(pressed)
    }
    form.addEventListener('htmx:before:request', () => { saving++ })
    form.addEventListener('htmx:finally:request', () => {
      saving = Math.max(0, saving - 1)
      setTimeout(() => { if (!saving) press() })
    })
    form.addEventListener('submit', event => {
      if (!saving) return
      event.preventDefault()
      button = event.submitter
      // A saving that hangs must not hold the button for ever.
      setTimeout(press, 4000)
    })
  }
  // The clock of the server goes on ticking on the page; what counts is the clock of the server.
  const tick = place => {
    const start = performance.now()
    const [hours, minutes, seconds] = place.textContent.match(/\d+/g).map(Number)
    const sign = place.textContent.match(/\D/)[0]
    const first = hours * 3600 + minutes * 60 + seconds
    setInterval(() => {
      const now = (first + Math.floor((performance.now() - start) / 1000)) % 86400
      place.textContent = [now / 3600, now / 60 % 60, now % 60].map(part => String(Math.floor(part)).padStart(2, '0')).join(sign)
    }, 1000)
  }
  const enhance = root => { focusSummary(root); countCharacters(root); root.querySelectorAll('form[data-keep]').forEach(keepTyped); root.querySelectorAll('form[hx-post]').forEach(sendAfterSaving); root.querySelectorAll('[data-clock]').forEach(tick) }
  document.addEventListener('DOMContentLoaded', () => enhance(document))
})()
