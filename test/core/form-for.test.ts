import { describe, expect, it } from 'vitest'
import { formSchema } from '../../worker/contract/comments.ts'
import { formFor } from '../../worker/core/form-for.ts'
import { pickPolicy } from '../../worker/core/pick-policy.ts'
import { siteOf } from './site.ts'

describe('a site’s form', () => {
  it('shows the wording in the reader’s language, else in the site’s', () => {
    expect(formFor(siteOf(), 'en', 't', false).policy.lang).toBe('en')
    expect(formFor(siteOf(), 'ro', 't', false)).toMatchObject({ lang: 'ro', policy: { lang: 'el' } })
    expect(pickPolicy(siteOf({ policies: [] }), 'el')).toBeNull()
  })

  it('names Akismet only where it really looks', () => {
    expect(formFor(siteOf(), 'el', 't', true).processors).toEqual(['akismet'])
    expect(formFor(siteOf(), 'el', 't', false).processors).toEqual([])
  })

  it('is the contract’s', () => {
    const form = formFor(siteOf(), 'el', 't', true)
    expect(formSchema.parse(form)).toEqual(form)
  })
})
