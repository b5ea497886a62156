/** Everything that can go wrong between us and Akismet. */
export const FAULTS = [
  'refused',
  'hang',
  'late_first_byte',
  'one_byte_a_second',
  'too_many',
  'status_500',
  'status_502',
  'status_503',
  'html',
  'empty',
  'huge',
  'wrong_type',
  'reset',
  'redirect',
  'newline',
  'alert',
  'key_refused',
] as const
export type Fault = (typeof FAULTS)[number]

export const isFault = (name: unknown): name is Fault => FAULTS.some((fault) => fault === name)
