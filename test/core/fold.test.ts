import { describe, expect, it } from 'vitest'
import { fold } from '../../worker/core/fold.ts'

describe('folded text', () => {
  it('is the same with and without accents, capitals and final sigma', () => {
    expect(fold('Ο ΚΌΣΜΟΣ')).toBe(fold('ο κοσμος'))
    expect(fold('ὁ κόσμος')).toBe('ο κοσμοσ')
    expect(fold('Țară și ÎNTÂLNIRE')).toBe('tara si intalnire')
    expect(fold('Ϊδιος')).toBe(fold('ΙΔΙΟΣ'))
  })
})
