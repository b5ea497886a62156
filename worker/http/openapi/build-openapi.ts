import { z } from 'zod'
import { PROBLEM_STATUS } from '../../contract/problem-codes.ts'
import { CALLS, type Call } from './calls.ts'

type Json = Record<string, unknown>

const SCHEMAS = '#/components/schemas/'

/** A schema with a name is referred to by it, any other is spelled out where it is used. */
const schemaOf = (schema: z.ZodType): Json => {
  const id = schema.meta()?.id
  return id === undefined ? plain(z.toJSONSchema(schema, { io: 'input' })) : { $ref: SCHEMAS + id }
}

const plain = (schema: Json): Json =>
  Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema' && key !== '$id'))

const inPath = (path: string): Json[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))

const inQuery = (query: z.ZodObject | undefined): Json[] =>
  Object.entries(query?.shape ?? {}).map(([name, value]) => ({
    name,
    in: 'query',
    required: !(value as z.ZodType).safeParse(undefined).success,
    schema: schemaOf(value as z.ZodType),
  }))

const language = { name: 'lang', in: 'query', required: false, schema: { type: 'string' } }

const content = (type: string, schema: z.ZodType): Json => ({ [type]: { schema: schemaOf(schema) } })

const answersOf = ({ answers, refusals, media = 'application/json' }: Call): Json => {
  const byStatus = new Map<number, string[]>()
  for (const code of refusals) {
    const status = PROBLEM_STATUS[code]
    byStatus.set(status, [...(byStatus.get(status) ?? []), code])
  }
  return Object.fromEntries([
    ...Object.entries(answers).map(([status, schema]): [string, Json] => [
      status,
      {
        description: schema ? 'The answer' : 'No content',
        ...(schema && { content: content(media, schema) }),
      },
    ]),
    ...[...byStatus].map(([status, codes]): [string, Json] => [
      String(status),
      {
        description: codes.join(', '),
        content: { 'application/problem+json': { schema: { $ref: `${SCHEMAS}Problem` } } },
      },
    ]),
  ])
}

/** What a person's cookie opens at a site, a token of enough scope opens too. */
const securityOf = (security: NonNullable<Call['security']>, path: string): Json[] =>
  security === 'session' && path.startsWith('/v1/sites/')
    ? [{ session: [] }, { token: [] }]
    : [{ [security]: [] }]

const operationOf = (call: Call): Json => {
  const query = inQuery(call.query)
  const hasLanguage = query.some(({ name }) => name === 'lang')
  return {
    summary: call.summary,
    parameters: [...inPath(call.path), ...query, ...(hasLanguage ? [] : [language])],
    ...(call.body && {
      requestBody: {
        required: true,
        content: {
          ...content('application/json', call.body),
          ...(call.form && content('application/x-www-form-urlencoded', call.body)),
        },
      },
    }),
    responses: answersOf(call),
    ...(call.security && { security: securityOf(call.security, call.path) }),
  }
}

/** The contract for machines, made from the schemas that the worker itself parses with. */
export const buildOpenapi = (server: string): Json => {
  const { schemas } = z.toJSONSchema(z.globalRegistry, { io: 'input', uri: (id) => SCHEMAS + id })
  const paths: Record<string, Json> = {}
  for (const call of CALLS) paths[call.path] = { ...paths[call.path], [call.method]: operationOf(call) }
  return {
    openapi: '3.1.0',
    info: {
      title: 'twin-comments',
      version: '1',
      description:
        'Times are ISO 8601, UTC. Lists are paged by opaque cursors. Refusals are problems (RFC 9457) with a code. Unknown fields are ignored.',
    },
    servers: [{ url: server }],
    paths,
    components: {
      schemas: Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, plain(schema)])),
      securitySchemes: {
        receipt: { type: 'http', scheme: 'bearer', description: 'the token of a comment’s receipt' },
        token: { type: 'http', scheme: 'bearer', description: 'a key of the newsroom’s own tools' },
        session: { type: 'apiKey', in: 'cookie', name: '__Host-twin-session' },
      },
    },
  }
}
