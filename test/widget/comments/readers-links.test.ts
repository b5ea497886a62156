import { expect, it } from 'vitest'
import { newText, newThread, published } from './newsroom.ts'
import { arrive } from './reader.ts'

it('a reader’s link earns nothing and learns nothing', async () => {
  const thread = newThread()
  const body = `${newText()} https://reader.example/one`
  await published(thread, { name: 'Maria', website: 'https://reader.example/home', body })
  const reader = await arrive(thread)
  await reader.find('article')
  const links = reader.all<HTMLAnchorElement>('a[href*="reader.example"]')
  expect(links.map(({ rel }) => rel)).toEqual(Array(2).fill('ugc nofollow noopener noreferrer'))
})
