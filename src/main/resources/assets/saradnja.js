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
  const enhance = root => { focusSummary(root); countCharacters(root) }
  document.addEventListener('DOMContentLoaded', () => enhance(document))
})()
