import { describe, expect, it } from 'vitest'
import { commentSchema } from '../../worker/contract/comments.ts'
import type { CommentRecord } from '../../worker/core/comment.ts'
import { toPublic } from '../../worker/core/to-public.ts'

const record: CommentRecord & Record<string, unknown> = {
  id: '0b5a1c1e-3e0c-4a53-9a6f-8a4a4d1f7a01',
  site: 'kozani',
  threadId: 1,
  parentId: null,
  root: 'r',
  path: 'r',
  depth: 0,
  body: 'Καλημέρα!',
  name: 'Μαρία',
  email: 'canary@example.gr',
  website: 'https://example.gr/',
  staff: false,
  lang: 'el',
  status: 'approved',
  removed: null,
  createdAt: 0,
  editedAt: null,
  pinned: false,
  revision: 1,
  replyCount: 2,
  branchCount: 3,
  addressKey: 'canary-address',
  facts: 'canary-facts',
}

describe('a comment that everybody reads', () => {
  it('has the fields of the contract and no others', () => {
    const shown = toPublic(record)
    expect(Object.keys(shown).sort()).toEqual(Object.keys(commentSchema.shape).sort())
    expect(JSON.stringify(shown)).not.toContain('canary')
  })

  it('carries the language that its text tells, else that of the page it was written on', () => {
    const lang = (body: string, page: string | null) => toPublic({ ...record, body, lang: page }).lang
    expect(lang('Καλημέρα από την Κοζάνη!', 'ro')).toBe('el')
    expect(lang('Good morning to all of you.', 'el')).toBe('en')
    expect(lang('Good morning.', 'en')).toBe('en')
  })

  it('shows no website that would not be accepted today', () => {
    expect(toPublic({ ...record, website: 'javascript:alert(1)' }).author.website).toBeNull()
  })

  for (const [status, removed, says] of [
    ['trash', 'author', 'author'],
    ['trash', null, 'moderator'],
    ['spam', null, 'moderator'],
    ['pending', null, 'moderator'],
  ] as const) {
    it(`keeps only its place when it is ${status}${removed ? ' by its author' : ''}`, () => {
      const shown = toPublic({ ...record, status, removed })
      expect(shown).toMatchObject({
        id: record.id,
        body: '',
        author: { name: null, website: null, staff: false },
        lang: null,
        removed: says,
        replyCount: 2,
      })
      expect(JSON.stringify(shown)).not.toMatch(/Μαρία|Καλημέρα|example\.gr/)
    })
  }
})
