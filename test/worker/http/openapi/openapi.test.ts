import { describe, expect, it } from 'vitest'
import { app } from '../../../../worker/http/app.ts'
import { CALLS } from '../../../../worker/http/openapi/calls.ts'
import { ask, WORKER } from '../../ask.ts'

type Json = Record<string, unknown>

const refsOf = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) =>
        key === '$ref' && typeof inner === 'string' ? [inner] : refsOf(inner),
      )

describe('/openapi.json', () => {
  it('describes every call of the worker, and no other', () => {
    const routes = app.routes
      .filter(({ path, method }) => path.startsWith('/v1/') && method !== 'ALL' && method !== 'OPTIONS')
      .map(({ method, path }) => `${method.toLowerCase()} ${path.replaceAll(/:(\w+)/g, '{$1}')}`)
    const described = CALLS.map(({ method, path }) => `${method} ${path}`)
    expect([...new Set(routes)].sort()).toEqual(described.sort())
  })

  it('refers only to schemas that it holds', async () => {
    const answer = await ask('/openapi.json')
    expect(answer.status).toBe(200)
    const document = await answer.json<{
      openapi: string
      servers: { url: string }[]
      components: { schemas: Json }
      paths: Record<string, Record<string, { responses: Json }>>
    }>()
    expect(document.openapi).toBe('3.1.0')
    expect(document.servers).toEqual([{ url: WORKER }])
    const held = new Set(Object.keys(document.components.schemas).map((id) => `#/components/schemas/${id}`))
    const refs = refsOf(document)
    expect(refs.length).toBeGreaterThan(50)
    expect(refs.filter((ref) => !held.has(ref))).toEqual([])
    const submit = document.paths['/v1/sites/{site}/comments']?.post
    expect(Object.keys(submit?.responses ?? {})).toEqual([
      '200',
      '201',
      '400',
      '403',
      '404',
      '409',
      '413',
      '415',
      '422',
      '429',
      '503',
    ])
  })
})
