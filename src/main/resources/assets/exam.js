// An attempt that survives: every answer is kept on this device until the server says that it
// stands. Without this file the page is a form that is saved as a whole.
(() => {
  const RETRY = [2000, 4000, 8000, 15000]
  const PATIENCE = 10000
  const TYPING = 700

  const start = form => {
    const words = form.dataset
    const key = 'saradnja:test:' + words.attempt
    const items = [...form.querySelectorAll('[data-item]')]
    const mark = form.querySelector('[data-mark]')
    const links = [...form.querySelectorAll('[data-nav]')]
    const known = new Map() // item -> { seq, given }: the newest answer this page knows
    const waiting = new Map() // item -> { seq, given }: not yet said to stand
    const sending = new Set()
    let failures = 0
    let timer = null
    let token = form.elements._csrf.value
    let over = false
    let trouble = ''

    // What stands in the fields.
    const number = item => Number(item.dataset.item)
    const fields = item => [...item.querySelectorAll('input:not([type=hidden]), select')]
    const given = item => fields(item)
      .filter(field => !['radio', 'checkbox'].includes(field.type) || field.checked)
      .map(field => field.value)
    const put = (item, values) => fields(item).forEach((field, at) => {
      if (['radio', 'checkbox'].includes(field.type)) field.checked = values.includes(field.value)
      else field.value = values[at] ?? ''
    })
    const isEmpty = values => values.every(value => value.trim() === '')
    const same = (one, other) => isEmpty(one) ? isEmpty(other) : one.length === other.length && one.every((value, at) => value === other[at])
    const setSeq = (item, seq) => { item.querySelector('input[type=hidden]').value = seq }

    // What is kept on the device.
    const keep = () => {
      try {
        if (waiting.size) localStorage.setItem(key, JSON.stringify([...waiting]))
        else localStorage.removeItem(key)
      } catch { /* no room: the answers are still in the page */ }
    }
    const kept = () => {
      try { return JSON.parse(localStorage.getItem(key)) ?? [] } catch { return [] }
    }

    const show = () => {
      const answered = items.filter(item => !isEmpty(given(item))).length
      const state = over ? ['late', words.late]
        : trouble ? ['soon', trouble]
        : waiting.size ? ['run', words.saving] : ['ok', words.saved]
      mark.className = 'tag ' + state[0]
      const text = state[0] === 'ok' || state[0] === 'run'
        ? state[1] + ' · ' + words.answered.replace('{0}', answered).replace('{1}', items.length) : state[1]
      if (mark.textContent !== text) mark.textContent = text
      links.forEach((link, at) => {
        const done = !isEmpty(given(items[at]))
        link.classList.toggle('done', done)
        link.classList.toggle('held', waiting.has(at))
        link.querySelector('.vh').textContent = ', ' + (done ? words.done : words.open)
      })
    }

    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(sendAll, RETRY[Math.min(failures++, RETRY.length - 1)])
    }
    const failed = word => { trouble = word; show(); later() }

    const fetched = (url, options) => {
      const patience = new AbortController()
      const end = setTimeout(() => patience.abort(), PATIENCE)
      return fetch(url, { ...options, signal: patience.signal, headers: { Accept: 'application/json' } })
        .finally(() => clearTimeout(end))
    }
    const isOurs = answer => !answer.redirected && answer.headers.get('Content-Type')?.includes('json')

    // The time is the server's; this device only counts how much of it has passed.
    let left = Number(words.left)
    let since = performance.now()
    const setLeft = seconds => { left = seconds; since = performance.now() }
    const remaining = () => Math.max(0, left - Math.floor((performance.now() - since) / 1000))

    const adopt = (at, seq, values, told) => {
      const item = items[at]
      const before = known.get(at)
      if (!item || before && before.seq > seq) return
      const differs = !same(given(item), values)
      known.set(at, { seq, given: values })
      waiting.delete(at)
      setSeq(item, seq)
      if (differs) {
        put(item, values)
        if (told) tellOfOther(at)
      }
    }
    const tellOfOther = at => {
      const place = document.querySelector('[data-conflict]')
      const link = place.querySelector('[data-conflict-link]')
      place.hidden = false
      link.textContent = at + 1
      link.href = '#p' + (at + 1)
    }

    const send = async at => {
      if (sending.has(at) || !waiting.has(at) || over) return
      sending.add(at)
      const sent = waiting.get(at)
      const body = new URLSearchParams({ _csrf: token, p: at, s: sent.seq })
      sent.given.forEach(value => body.append('o', value))
      try {
        const answer = await fetched(words.send, { method: 'POST', body })
        if (answer.status === 403) { await refresh(); failed(trouble || words.waiting); return }
        if (!isOurs(answer) || answer.status >= 500 || answer.status === 429) {
          failed(answer.redirected || answer.status === 401 ? words.signin : words.waiting)
          return
        }
        const told = await answer.json()
        failures = 0
        trouble = ''
        if (told.state === 'late') { finish(); return }
        setLeft(told.left)
        if (told.state === 'overtaken') told.answers.forEach(one => adopt(one.p, one.s, one.o, true))
        else if (waiting.get(at)?.seq === sent.seq) waiting.delete(at)
        keep()
      } catch {
        failed(words.waiting)
      } finally {
        sending.delete(at)
        show()
        if (waiting.has(at) && !trouble) send(at)
      }
    }
    const sendAll = () => Promise.all([...waiting.keys()].map(send))

    // After an absence: what stands on the server, the token of the session, the time that is left.
    const refresh = async () => {
      try {
        const answer = await fetched(words.state)
        if (!isOurs(answer) || !answer.ok) { trouble = answer.redirected ? words.signin : words.waiting; return }
        const told = await answer.json()
        token = told.csrf
        form.elements._csrf.value = token
        setLeft(told.left)
        trouble = ''
        failures = 0
        told.answers.forEach(one => {
          const mine = waiting.get(one.p)
          if (!mine || mine.seq <= one.s) adopt(one.p, one.s, one.o, Boolean(mine) && !same(mine.given, one.o))
        })
        keep()
        if (told.state === 'late') finish()
      } catch { trouble = waiting.size ? words.waiting : '' }
    }
    const comeBack = async () => { await refresh(); show(); await sendAll() }

    const note = item => {
      const at = number(item)
      const values = given(item)
      const before = known.get(at)
      if (over || same(before.given, values)) return
      const now = { seq: before.seq + 1, given: values }
      known.set(at, now)
      waiting.set(at, now)
      setSeq(item, now.seq)
      keep()
      show()
      send(at)
    }

    // The end: what was saved counts; the outcome stands on its own page.
    const finish = () => {
      if (over) return
      over = true
      keep()
      items.forEach(item => { item.disabled = true })
      show()
      setTimeout(() => { location.href = words.outcome }, 3000)
    }
    const clock = form.querySelector('[data-time]')
    const announce = form.querySelector('[data-announce]')
    let ending = false
    const tick = () => {
      const seconds = remaining()
      clock.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
      clock.classList.toggle('soon', seconds <= 300)
      if (seconds === 300) announce.textContent = words.soon
      if (seconds === 60) announce.textContent = words.last
      if (seconds === 0 && !ending) {
        ending = true
        items.forEach(note)
        sendAll().then(refresh).then(() => { ending = false; show() })
      }
    }

    // One question at a time.
    let current = 0
    const place = at => {
      current = Math.min(Math.max(at, 0), items.length - 1)
      items.forEach((item, index) => { item.hidden = index !== current })
      links.forEach((link, index) => index === current ? link.setAttribute('aria-current', 'step') : link.removeAttribute('aria-current'))
      form.querySelector('[data-previous]').disabled = current === 0
      form.querySelector('[data-next]').disabled = current === items.length - 1
    }
    const go = at => {
      place(at)
      history.replaceState(null, '', '#p' + (current + 1))
      items[current].focus({ preventScroll: true })
      if (form.getBoundingClientRect().top < 0) form.scrollIntoView()
    }
    const fromAddress = () => {
      const named = location.hash.match(/^#p(\d+)$/)
      return named ? Number(named[1]) - 1 : -1
    }

    items.forEach(item => {
      known.set(number(item), { seq: Number(item.dataset.seq), given: given(item) })
      let typing = null
      item.addEventListener('change', () => { clearTimeout(typing); note(item) })
      item.addEventListener('input', event => {
        if (['radio', 'checkbox'].includes(event.target.type)) return
        clearTimeout(typing)
        typing = setTimeout(() => note(item), TYPING)
      })
      // Enter in a field goes on to the next question and never hands in.
      item.addEventListener('keydown', event => {
        if (event.key === 'Enter' && event.target.matches('input')) { event.preventDefault(); note(item); go(number(item) + 1) }
      })
    })
    kept().forEach(([at, one]) => {
      const stands = known.get(at)
      if (!stands || stands.seq >= one.seq) return
      known.set(at, one)
      waiting.set(at, one)
      put(items[at], one.given)
      setSeq(items[at], one.seq)
    })
    keep()

    form.addEventListener('submit', async event => {
      event.preventDefault()
      const button = event.submitter
      items.forEach(note)
      if (trouble) await refresh()
      await sendAll()
      for (let tries = 0; tries < 20 && sending.size; tries++) await new Promise(done => setTimeout(done, 100))
      if (waiting.size || trouble) { show(); mark.scrollIntoView({ block: 'center' }); return }
      location.href = button?.value === 'predaja' ? form.action + '/predaja' : form.action
    })
    links.forEach((link, at) => link.addEventListener('click', event => { event.preventDefault(); go(at) }))
    form.querySelector('[data-previous]').addEventListener('click', () => go(current - 1))
    form.querySelector('[data-next]').addEventListener('click', () => go(current + 1))
    document.querySelectorAll('a[href^="#p"]:not([data-nav])').forEach(link => link.addEventListener('click', event => {
      event.preventDefault()
      go(Number(link.getAttribute('href').slice(2)) - 1)
    }))
    addEventListener('hashchange', () => { if (fromAddress() >= 0) place(fromAddress()) })
    addEventListener('online', comeBack)
    addEventListener('offline', () => { if (waiting.size) { trouble = words.waiting; show() } })
    addEventListener('pageshow', event => { if (event.persisted) comeBack() })
    document.addEventListener('visibilitychange', () => { if (!document.hidden) comeBack() })

    form.querySelector('[data-steps]').hidden = false
    form.querySelector('[data-plain]').hidden = true
    form.classList.add('one')
    const open = items.findIndex(item => isEmpty(given(item)))
    place(fromAddress() >= 0 ? fromAddress() : Math.max(open, 0))
    if (innerWidth < 640 && !document.querySelector('[data-focus]')) form.scrollIntoView()
    show()
    tick()
    setInterval(tick, 1000)
    sendAll()
  }
  document.addEventListener('DOMContentLoaded', () => document.querySelectorAll('form[data-attempt]').forEach(start))
})()
