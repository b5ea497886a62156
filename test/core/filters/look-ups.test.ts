import { describe, expect, it } from 'vitest'
import { sha256 } from '../../../worker/core/sha256.ts'
import { floods } from '../../../worker/filters/floods.ts'
import { repeats } from '../../../worker/filters/repeats.ts'
import { candidate, SENT_AT } from '../../candidate.ts'
import { recentTexts } from './recent-texts.ts'

const BODY = 'Κερδίστε σήμερα τρεις χιλιάδες ευρώ από το σπίτι σας!'

describe('repeats', () => {
  const sending = () => {
    const filter = repeats({ texts: recentTexts(), hash: sha256 })
    return (id: string, body: string, at = SENT_AT) =>
      filter.check(candidate({ comment: { id, body, createdAt: at } }))
  }

  it('hold the same text when somebody sends it again, however it is dressed', async () => {
    const send = sending()
    expect(await send('1', BODY)).toMatchObject({ verdict: 'ham' })
    expect(await send('2', `  ${BODY.toUpperCase()} !!!`)).toMatchObject({
      verdict: 'unsure',
      reason: 'same_text_before',
      detail: '1',
    })
  })

  it('make it spam when it comes again and again', async () => {
    const send = sending()
    for (let n = 0; n < 10; n += 1) await send(String(n), BODY)
    expect(await send('10', BODY)).toMatchObject({ verdict: 'spam', detail: '10' })
  })

  it('forget after three days, and do not count the comment itself', async () => {
    const send = sending()
    await send('1', BODY)
    expect(await send('1', BODY)).toMatchObject({ verdict: 'ham' })
    expect(await send('2', BODY, SENT_AT + 4 * 24 * 60 * 60_000)).toMatchObject({ verdict: 'ham' })
  })

  it('let everybody say “well done”', async () => {
    const send = sending()
    await send('1', 'Μπράβο στα παιδιά!')
    expect(await send('2', 'Μπράβο στα παιδιά!')).toMatchObject({ verdict: 'ham' })
  })
})

describe('floods', () => {
  const from = (count: number, addressKey: string | null = 'k', hold = 5) =>
    floods(recentTexts(count)).check(candidate({ addressKey, settings: { floods: { hold, refuse: 60 } } }))

  it('hold comments from the site’s number on, counted within ten minutes', async () => {
    expect(await from(4)).toMatchObject({ verdict: 'ham' })
    expect(await from(5)).toMatchObject({ verdict: 'unsure', reason: 'many_from_address', detail: '5' })
    expect(await from(2, 'k', 2)).toMatchObject({ verdict: 'unsure' })
  })

  it('say nothing of an address that is forgotten', async () => {
    expect(await from(50, null)).toMatchObject({ verdict: 'ham' })
  })
})
