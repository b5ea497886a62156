import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { LONG } from '../longest-first.ts'

it('names files of tests that are there', () => {
  expect(LONG.filter((name) => !existsSync(`test/${name}.test.ts`))).toEqual([])
})
