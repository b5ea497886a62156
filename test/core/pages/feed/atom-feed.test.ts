import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm'
import { describe, expect, it } from 'vitest'
import { messages } from '../../../../worker/contract/i18n/pages/messages.ts'
import type { Comment } from '../../../../worker/contract/comments.ts'
import type { FeedEntry } from '../../../../worker/core/read-feed.ts'
import { atomFeed } from '../../../../worker/pages/feed/atom-feed.ts'
import { hostileTexts } from '../../hostile-texts.ts'

const ID = '6f1b6b1e-0000-4000-8000-000000000001'
const PARENT = '6f1b6b1e-0000-4000-8000-000000000002'
const ARTICLE = 'https://news.example/twins'

const comment = (more: Partial<Comment> = {}): Comment => ({
  id: ID,
  parentId: null,
  depth: 0,
  site: 'kozani',
  author: { name: 'Ελένη', website: null, staff: false },
  body: 'Μπράβο στις δύο πόλεις!',
  lang: 'el',
  createdAt: '2026-11-02T08:00:00.000Z',
  editedAt: null,
  replyCount: 0,
  removed: null,
  pinned: false,
  ...more,
})

const thread = { key: 'twins', url: ARTICLE, title: 'Δίδυμες πόλεις' }

const feedOf = (entries: FeedEntry[]) =>
  atomFeed(
    {
      feed: { thread, entries },
      site: { id: 'kozani', name: 'Νέα της Κοζάνης' },
      self: 'https://comments.example/v1/sites/kozani/feed.atom?thread=twins',
      home: ARTICLE,
      permalink: (_, id) => `${ARTICLE}#comment-${id}`,
    },
    messages.el,
  )

// RFC 4287 is written in RELAX NG, which alone can say “exactly one of each, in any order”. libxml2 means to drop it
// one day; the pinned version has it.
/* eslint-disable @typescript-eslint/no-deprecated */
const schema = XmlDocument.fromString(readFileSync(new URL('atom.rng', import.meta.url), 'utf8'))
const validator = RelaxNGValidator.fromDoc(schema)
/* eslint-enable @typescript-eslint/no-deprecated */

/** What the validator finds wrong; nothing where the feed is valid. */
const faults = (text: string): string | null => {
  const document = XmlDocument.fromString(text)
  try {
    validator.validate(document)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    document.dispose()
  }
}

const namespaces = {
  a: 'http://www.w3.org/2005/Atom',
  t: 'http://purl.org/syndication/thread/1.0',
  h: 'http://www.w3.org/1999/xhtml',
}
const found = (text: string, path: string): string[] => {
  const document = XmlDocument.fromString(text)
  try {
    return document.find(path, namespaces).map((node) => node.content)
  } finally {
    document.dispose()
  }
}

describe('a feed of comments', () => {
  it('is valid, empty or full', () => {
    expect(faults(feedOf([]))).toBeNull()
    const author = { name: null, website: 'https://reader.example', staff: true }
    const entries = [
      { comment: comment(), thread },
      {
        comment: comment({ id: PARENT, replyCount: 2, author, editedAt: '2026-11-02T09:00:00.000Z' }),
        thread,
      },
      { comment: comment({ parentId: PARENT, lang: null }), thread: { key: 'k', url: null, title: null } },
    ]
    expect(faults(feedOf(entries))).toBeNull()
  })

  it('is told from one that is not valid', () => {
    const text = feedOf([{ comment: comment(), thread }])
    expect(faults(text.replace(/<id>urn.*/, ''))).toContain('entry')
    expect(faults(text.replace('<updated>', '<updated>yesterday '))).not.toBeNull()
  })

  it('says what each entry answers, and how many answered it', () => {
    const text = feedOf([
      { comment: comment({ parentId: PARENT, depth: 1 }), thread },
      { comment: comment({ id: PARENT, replyCount: 2 }), thread },
    ])
    expect(found(text, '//t:in-reply-to/@ref')).toEqual([`urn:uuid:${PARENT}`, ARTICLE])
    expect(found(text, '//a:entry[2]/a:link[@rel="replies"]/@t:count')).toEqual(['2'])
    expect(found(text, '//a:entry/a:link[@rel="alternate"]/@href')).toEqual([
      `${ARTICLE}#comment-${ID}`,
      `${ARTICLE}#comment-${PARENT}`,
    ])
    expect(found(text, '/a:feed/a:updated')).toEqual(['2026-11-02T08:00:00.000Z'])
  })

  it('keeps readers’ links from being counted as the newsroom’s', () => {
    const text = feedOf([
      { comment: comment({ body: '> https://a.example\nδες https://b.example/α' }), thread },
    ])
    expect(found(text, '//h:a/@rel')).toEqual(Array(2).fill('ugc nofollow noopener noreferrer'))
  })

  it('takes every text as text, in each place, and stays valid', () => {
    const at = 100
    for (let from = 0; from < hostileTexts.length; from += at) {
      const entries = hostileTexts.slice(from, from + at).map((words) => ({
        comment: comment({ body: words, author: { name: words || 'x', website: null, staff: false } }),
        thread: { ...thread, title: words },
      }))
      expect(faults(feedOf(entries)), `from ${from} on`).toBeNull()
    }
  })

  it('cannot be broken by any text', () => {
    const texts = fc.array(
      fc.tuple(fc.string({ unit: 'binary', minLength: 1 }), fc.string({ unit: 'binary' })),
    )
    fc.assert(
      fc.property(texts, (all) => {
        const entries = all.map(([name, body]) => ({
          comment: comment({ body, author: { name, website: null, staff: false } }),
          thread,
        }))
        expect(faults(feedOf(entries))).toBeNull()
      }),
      { numRuns: 10 },
    )
  })
})
