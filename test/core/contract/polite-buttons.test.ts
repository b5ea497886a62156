import { describe, expect, it } from 'vitest'
import { messages } from '../../../worker/contract/i18n/pages/messages.ts'

const { reader, own, reading, report } = messages.ro

describe('a button in Romanian', () => {
  it.each([
    ...[reader.retry, reader.write, reader.report, reader.reply, reader.cancel, reader.remember, reader.send],
    ...[own.edit, own.save, own.cancel, own.withdraw, own.withdrawConfirm, own.keep],
    ...[own.quote, own.quoteSelected, reading.retry, reading.translate, reading.original],
    ...[report.title, report.send, report.cancel, report.close],
  ])('speaks to a stranger, as the sentences around it do: %s', (words) => {
    expect(words.split(/[ -]/)[0]).toMatch(/ți$/)
  })
})
