/**
 * The desk asks for a token whenever it needs one; the server of this page knows who sits here. It is told before the
 * element's own script comes.
 */
const desk = document.querySelector('twin-moderation')

desk.token = async () => {
  const answer = await fetch('/desk-token', { method: 'POST' })
  if (!answer.ok) throw new Error('This back office gives no token.')
  return answer.text()
}
