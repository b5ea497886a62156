import type { ServiceStates } from '../core/ports/service-states.ts'

export const createServiceStates = (db: D1Database): ServiceStates => ({
  async read(service) {
    const row = await db
      .prepare('SELECT state FROM service_state WHERE service = ?')
      .bind(service)
      .first<{ state: string }>()
    return row === null ? null : (JSON.parse(row.state) as unknown)
  },
  async write(service, state, at) {
    await db
      .prepare(
        `INSERT INTO service_state (service, state, at) VALUES (?1, ?2, ?3)
         ON CONFLICT (service) DO UPDATE SET state = ?2, at = ?3`,
      )
      .bind(service, JSON.stringify(state), at)
      .run()
  },
})
