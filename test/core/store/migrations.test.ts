import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'

it('gives each migration a number of its own, so that all databases take them in one order', () => {
  const numbers = readdirSync(new URL('../../../worker/migrations/', import.meta.url)).map(
    (name) => name.split('_')[0],
  )
  expect(numbers).toEqual([...new Set(numbers)])
})
