/** With a full stop at its end, and never with two: in Greek a time ends with one of its own, as do names cut short. */
export const stop = (text: string): string => (text.endsWith('.') ? text : `${text}.`)
