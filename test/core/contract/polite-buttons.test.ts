import { describe, expect, it } from 'vitest'
import { deskMessagesRo } from '../../../worker/contract/i18n/moderation/desk-messages-ro.ts'
import { keyMessagesRo } from '../../../worker/contract/i18n/moderation/key-messages-ro.ts'
import { noteWords } from '../../../worker/contract/i18n/moderation/note-words.ts'
import { messages } from '../../../worker/contract/i18n/pages/messages.ts'

const { reader, own, reading, report } = messages.ro
const { act, reason, ...desk } = deskMessagesRo

describe('a button in Romanian', () => {
  it.each([
    ...[reader.retry, reader.write, reader.report, reader.reply, reader.cancel, reader.remember, reader.send],
    ...[own.edit, own.save, own.cancel, own.withdraw, own.withdrawConfirm, own.keep],
    ...[own.quote, own.quoteSelected, reading.retry, reading.translate, reading.original],
    ...[report.title, report.send, report.cancel, report.close],
    ...[desk.retry, desk.close, desk.undo, desk.show, desk.actions.approve, desk.bulk.all, desk.bulk.clear],
    ...[act.edit, act.send, act.cancel, act.closeThread, act.openThread, reason.send, reason.cancel],
    ...[noteWords.ro.remove, noteWords.ro.keep, keyMessagesRo.use],
  ])('speaks to a stranger, as the sentences around it do: %s', (words) => {
    expect(words.split(/[ -]/)[0]).toMatch(/ți…?$/)
  })
})
