/**
 * What an outside service told us about itself, remembered across requests: for example that it refuses our
 * key. `read` gives null where nothing is known.
 */
export type ServiceStates = {
  read(service: string): Promise<unknown>
  write(service: string, state: unknown, at: number): Promise<void>
}
