// Passkeys need a script: without one, or in a browser without passkeys, their forms stay hidden.
(() => {
  if (!window.PublicKeyCredential?.parseCreationOptionsFromJSON) return
  const asks = {
    create: question => navigator.credentials.create({
      publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(question)
    }),
    get: question => navigator.credentials.get({
      publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(question)
    })
  }
  const question = async form => {
    const answer = await fetch(form.dataset.question, {
      method: 'POST',
      headers: { 'X-XSRF-TOKEN': form.elements._csrf.value }
    })
    if (!answer.ok) throw new Error(answer.status)
    return answer.json()
  }
  const answer = async form => {
    const trouble = form.querySelector('[data-trouble]')
    trouble.hidden = true
    try {
      const credential = await asks[form.dataset.passkey](await question(form))
      form.elements.odgovor.value = JSON.stringify(credential)
      form.submit()
    } catch {
      trouble.hidden = false
    }
  }
  document.addEventListener('DOMContentLoaded', () =>
    document.querySelectorAll('form[data-passkey]').forEach(form => {
      form.closest('[data-passkeys]').hidden = false
      form.addEventListener('submit', event => {
        event.preventDefault()
        answer(form)
      })
    }))
})()
