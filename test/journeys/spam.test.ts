import { describe, expect, it } from 'vitest'
import { newPerson } from './people/browser.ts'
import { sitDown, words } from './people/moderator.ts'
import { readArticle } from './people/reader.ts'
import { openStage } from './people/stage.ts'

const TEXT = 'Διαβάστε και τη δική μου γνώμη για την αδελφοποίηση.'

const stage = openStage()

describe('a comment that Akismet calls spam', () => {
  it('waits as far as its writer is told, is seen by nobody, and is published when a moderator says that it is not', async () => {
    const writer = await readArticle(await newPerson(stage.browser), stage.worker.origin, 'kozani')
    await writer.write({ body: TEXT, name: 'akismet-guaranteed-spam' })
    await writer.tick()
    await writer.send()
    await writer.comment(TEXT).getByText(writer.ownWords.pending).waitFor()
    await writer.reload()
    await writer.comment(TEXT).getByText(writer.ownWords.pending).waitFor()

    const stranger = await readArticle(await newPerson(stage.browser), stage.worker.origin, 'kozani')
    expect(await stranger.section.getByRole('article').count()).toBe(0)
    expect(await stranger.heading.innerText()).toBe('0 σχόλια')

    const desk = await sitDown(await newPerson(stage.browser), stage.worker)
    await desk.desk.getByRole('heading', { name: words.empty.pending.title }).waitFor()
    await desk.open('spam')
    await desk.comment(TEXT).waitFor()
    expect(await desk.comment(TEXT).innerText()).toContain(words.filters.akismet)
    await desk.press(TEXT, 'approve')
    await desk.desk.getByRole('heading', { name: words.empty.spam.title }).waitFor()

    await stranger.reload()
    await stranger.comment(TEXT).waitFor()
    expect(await stranger.heading.innerText()).toBe('1 σχόλιο')
  })

  it('is reported as ham, but only after the time in which the decision can be undone', async () => {
    const reports = () => stage.worker.akismet.requests.filter(({ call }) => call === 'submit-ham')
    await stage.worker.later(5)
    expect(reports()).toHaveLength(0)
    await stage.worker.later(11)
    expect(reports()).toHaveLength(1)
    expect(reports()[0]?.fields).toMatchObject({
      comment_content: TEXT,
      comment_author: 'akismet-guaranteed-spam',
      blog: stage.worker.origin,
    })
    await stage.worker.later(60)
    expect(reports()).toHaveLength(1)
  })
})
