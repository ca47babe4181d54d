// Opens the list of attendance without network: that page and its assets, and nothing else of the
// site. The network comes first; what is kept belongs to the account for which the server printed
// it, and goes as soon as the server answers somebody else, nobody, or that there is no such list.
const NAME = 'saradnja-prisustvo:'
const LIST = /^(?:\/lat|\/en)?\/rad\/prisustvo\/[a-z0-9-]+\/[0-9]{1,2}$/
const PATIENCE = 8000

const isList = url => url.origin === location.origin && LIST.test(url.pathname)
const isAsset = url => url.origin === location.origin && url.pathname.startsWith('/assets/')
const plain = url => url.origin + url.pathname

const forget = async but => {
  const names = await caches.keys()
  await Promise.all(names.filter(name => name.startsWith(NAME) && name !== but).map(name => caches.delete(name)))
}
const ownerOf = async page => /data-owner="([0-9a-f]+)"/.exec(await page.text())?.[1] ?? ''

// Whose page it is, the page itself says: the cookie may have changed since somebody asked.
const keepPage = async (address, answer) => {
  if (answer.redirected || answer.status === 401 || answer.status === 403) { await forget(''); return }
  if (answer.status >= 500) return
  if (!answer.ok) {
    const names = await caches.keys()
    await Promise.all(names.filter(name => name.startsWith(NAME)).map(async name => (await caches.open(name)).delete(address)))
    return
  }
  const owner = await ownerOf(answer.clone())
  await forget(NAME + owner)
  if (owner) await (await caches.open(NAME + owner)).put(address, answer)
}
const kept = async address => {
  for (const name of await caches.keys()) {
    if (!name.startsWith(NAME)) continue
    const found = await (await caches.open(name)).match(address, { ignoreVary: true })
    if (found) return found
  }
  return null
}

// A hall whose line is slow is treated as one without a line, where there is a copy.
const soon = async (request, copy) => {
  if (!copy) return fetch(request)
  const patience = new AbortController()
  const end = setTimeout(() => patience.abort(), PATIENCE)
  try { return await fetch(request, { signal: patience.signal }) } finally { clearTimeout(end) }
}
const page = async event => {
  const address = plain(new URL(event.request.url))
  const copy = await kept(address)
  try {
    const answer = await soon(event.request, copy)
    if (answer.status >= 500) return copy ?? answer // an outage is no answer about the list
    event.waitUntil(answer.type === 'opaqueredirect' ? forget('') : keepPage(address, answer.clone()))
    return answer
  } catch (lost) {
    if (copy) return copy
    throw lost
  }
}
const asset = async event => {
  try { return await fetch(event.request) } catch (lost) {
    const copy = await kept(event.request.url)
    if (copy) return copy
    throw lost
  }
}

addEventListener('install', event => event.waitUntil(skipWaiting()))
addEventListener('activate', event => event.waitUntil(clients.claim()))
addEventListener('fetch', event => {
  const { request } = event
  if (request.method !== 'GET') return
  const url = new URL(request.url)
  if (request.mode === 'navigate' && isList(url)) event.respondWith(page(event))
  else if (isAsset(url)) event.respondWith(asset(event))
})
addEventListener('message', event => {
  const { keep, owner, assets } = event.data
  const url = new URL(keep)
  if (!isList(url) || !/^[0-9a-f]+$/.test(owner)) return
  event.waitUntil((async () => {
    await keepPage(plain(url), await fetch(plain(url)))
    const name = NAME + owner
    if (!await caches.has(name)) return // it was somebody else's meanwhile
    const cache = await caches.open(name)
    const missing = []
    for (const one of assets) if (isAsset(new URL(one)) && !await cache.match(one)) missing.push(one)
    await Promise.allSettled(missing.map(one => cache.add(one)))
  })().catch(() => { /* without network there is nothing newer to keep */ }))
})
