import { describe, expect, it } from 'vitest'
import { LookupController } from '../../../widget/moderation/lookup-controller.ts'
import type { Answer } from '../../../widget/shared/http.ts'

const found = (value: string): Answer<string> => ({ ok: true, status: 200, value })

/** Looks whose answers come when the test says so, in any order. */
const newLooks = () => {
  const answers: ((answer: Answer<string>) => void)[] = []
  const shown: string[] = []
  const looks = new LookupController<string>(
    { requestUpdate: () => undefined },
    {
      ask: () => new Promise((answer) => answers.push(answer)),
      onShown: () => shown.push('shown'),
      onFailure: () => undefined,
    },
  )
  return { looks, answers, shown }
}

describe('what is looked up about a comment', () => {
  it('is shown to nobody once whoever asked has left the desk', async () => {
    const { looks, answers, shown } = newLooks()
    const asked = looks.open('kozani', 'a')
    looks.clear()
    answers[0]?.(found('reader@example.org'))
    await asked
    expect(looks.of('a')).toBeNull()
    expect(shown).toEqual([])
  })

  it('is the answer to the last look, whichever comes first', async () => {
    const { looks, answers } = newLooks()
    const first = looks.open('kozani', 'a')
    looks.close('a')
    const second = looks.open('kozani', 'a')
    answers[1]?.(found('new'))
    await second
    answers[0]?.(found('old'))
    await first
    expect(looks.of('a')).toEqual({ status: 'ready', value: 'new' })
  })

  it('is asked for once, however often the button is pressed meanwhile', async () => {
    const { looks, answers } = newLooks()
    const pressed = [looks.open('kozani', 'a'), looks.open('kozani', 'a')]
    answers[0]?.(found('once'))
    await Promise.all(pressed)
    expect(answers).toHaveLength(1)
  })
})
