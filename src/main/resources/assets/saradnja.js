// Enhancements only: every page works without this file.
(() => {
  const focusSummary = root => root.querySelector('[data-focus]')?.focus()
  const countCharacters = root => root.querySelectorAll('[data-count]').forEach(place => {
    const field = document.getElementById(place.dataset.count)
    if (!field) return
    const text = place.textContent
    const number = new Intl.NumberFormat(document.documentElement.lang)
    const show = () => {
      place.textContent = `${text} ${place.dataset.typed} ${number.format([...field.value].length)}.`
    }
    field.addEventListener('input', show)
    show()
  })
  // What was typed and has not reached the server is kept on this device, per step of a draft, and
  // offered when the page is opened again. It is forgotten as soon as the server holds the same.
  const MEMORY = 'saradnja:'
  const FOURTEEN_DAYS = 14 * 24 * 3600 * 1000
  const NOT_TYPED = ['_csrf', 'version', 'page', 'turn', 'act']
  const normal = text => text.replaceAll('\r\n', '\n')
  // Boxes of one name that are ticked together are kept together, line by line.
  const typed = form => [...new FormData(form)]
    .filter(([name, value]) => typeof value === 'string' && !NOT_TYPED.includes(name))
    .reduce((fields, [name, value]) => {
      fields[name] = name in fields ? `${fields[name]}\n${normal(value)}` : normal(value)
      return fields
    }, {})
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
    if (field.type === 'checkbox') field.checked = (fields[field.name] ?? '').split('\n').includes(field.value)
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
        save(form)
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
    form.addEventListener('input', () => remember(key, typed(form)))
    form.addEventListener('saradnja:saved', () => localStorage.removeItem(key))
    form.addEventListener('htmx:before:response', event => {
      const { response } = event.detail.ctx
      // Whoever is in the middle of a word is not taken to the sign-in; the next click leads there.
      if (isSignedOut(response)) { event.preventDefault(); unsaved(form.dataset.signedout) }
      else if (isOutage(response)) { event.preventDefault(); unsaved(form.dataset.unsaved) }
    })
    form.addEventListener('htmx:error', () => unsaved(form.dataset.unsaved))
    addEventListener('online', () => { if (remembered(key)) save(form) })
  }
  // A page that saves itself counts what is typed, so that it knows whether the server holds the
  // last of it, and so that the server never takes an older state of the page for a newer one.
  const PATIENCE = 4000
  const isOutage = ({ raw, status }) => raw.redirected || status >= 500
  const isSignedOut = ({ raw }) => raw.headers.has('HX-Redirect')
  const save = form => form.dispatchEvent(new Event('change', { bubbles: true }))
  const saveItself = form => {
    let changes = 0 // on this page
    let sent = 0 // so many of them are on their way
    let held = 0 // so many of them the server holds
    let saving = 0
    let leave = null // what waits for the saving: a button, or the way to another page
    let released = false // waited once, leaves whatever the saving said
    let submitted = false
    const count = () => {
      changes++
      if (form.elements.turn) form.elements.turn.value = changes
    }
    const fields = () => new URLSearchParams(new FormData(form))
    const go = () => {
      const going = leave
      leave = null
      if (going) { saving = 0; released = true; going() }
    }
    // A saving that hangs must not hold anybody for ever.
    const leaveAfterSaving = going => {
      leave = going
      setTimeout(() => { if (leave === going) go() }, PATIENCE)
      if (!saving) save(form)
      if (!saving) go()
    }
    form.addEventListener('input', count, true)
    form.addEventListener('change', count, true)
    form.addEventListener('htmx:before:request', event => {
      saving++
      sent = changes
      // What waited in the queue goes as the page is now, with the version that it has heard of,
      // and its answer to the place that the answer before it has put there.
      const { ctx } = event.detail
      ctx.request.body = fields()
      ctx.target = document.querySelector(form.getAttribute('hx-target'))
    })
    form.addEventListener('htmx:before:response', event => {
      const { response } = event.detail.ctx
      if (isOutage(response) || isSignedOut(response) || response.status !== 200) return
      held = sent
      if (held === changes) form.dispatchEvent(new Event('saradnja:saved'))
    })
    form.addEventListener('htmx:finally:request', () => {
      saving = Math.max(0, saving - 1)
      setTimeout(() => { if (!saving) go() })
    })
    // Sent while a saving is under way, a button would come from a stale page.
    form.addEventListener('submit', event => {
      count()
      if (!saving) { submitted = true; return }
      event.preventDefault()
      const button = event.submitter
      leaveAfterSaving(() => form.requestSubmit(button))
    })
    document.addEventListener('click', event => {
      const link = event.target.closest('a[href]')
      const elsewhere = event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
      if (!link || elsewhere || link.target || event.defaultPrevented || held === changes) return
      if (link.hash && link.href.startsWith(location.href.split('#')[0] + '#')) return
      event.preventDefault()
      leaveAfterSaving(() => { location.href = link.href })
    })
    document.addEventListener('submit', event => {
      if (event.target === form || released || held === changes) return
      event.preventDefault()
      leaveAfterSaving(() => event.target.requestSubmit(event.submitter))
    })
    // Left by another way, as by closing the tab: what is typed is sent behind the page.
    addEventListener('pagehide', () => {
      if (submitted || held === changes) return
      fetch(form.action, { method: 'POST', body: fields(), keepalive: true }).catch(() => {})
    })
    addEventListener('pageshow', event => { if (event.persisted) { saving = 0; released = submitted = false } })
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
  // Lists of attendance that were kept for work without network belong to who is signed in.
  const forgetLists = () => {
    const outage = performance.getEntriesByType('navigation')[0]?.responseStatus >= 500
    if (!('caches' in window) || outage || document.querySelector('[data-reader]')) return
    caches.keys().then(names => names.filter(name => name.startsWith('saradnja-prisustvo:')).forEach(name => caches.delete(name))).catch(() => {})
  }
  // A file larger than the server takes is told at its field before it is sent for nothing.
  const isTooLarge = field => [...field.files].some(file => file.size > field.dataset.most)
  const tellSize = field => {
    field.parentElement.querySelectorAll('.err').forEach(told => told.remove())
    const hint = `${field.id}-hint`
    field.setAttribute('aria-describedby', hint)
    field.removeAttribute('aria-invalid')
    if (!isTooLarge(field)) return
    const error = Object.assign(document.createElement('p'), { className: 'err', id: `${field.id}-error` })
    error.setAttribute('role', 'alert')
    error.textContent = field.dataset.toolarge
    field.before(error)
    field.setAttribute('aria-describedby', `${hint} ${error.id}`)
    field.setAttribute('aria-invalid', 'true')
  }
  document.addEventListener('change', event => { if (event.target.matches('[data-most]')) tellSize(event.target) })
  document.addEventListener('submit', event => {
    const multipart = (event.submitter?.formEnctype || event.target.enctype) === 'multipart/form-data'
    const field = multipart && [...event.target.querySelectorAll('[data-most]')].find(isTooLarge)
    if (!field) return
    event.preventDefault()
    event.stopImmediatePropagation()
    tellSize(field)
    field.focus()
  }, true)
  const enhance = root => { focusSummary(root); countCharacters(root); root.querySelectorAll('form[data-keep]').forEach(keepTyped); root.querySelectorAll('form[hx-sync]').forEach(saveItself); root.querySelectorAll('[data-clock]').forEach(tick) }
  document.addEventListener('DOMContentLoaded', () => { enhance(document); forgetLists() })
})()
