/** The words of the office's pictures. Numbers come as numbers, durations and names as they are to be read. */
export type FiguresMessages = {
  period: string
  lastDays: (days: number) => string
  print: string
  clock: (timeZone: string) => string
  table: string
  day: string
  comments: string
  nothing: string
  waiting: { title: string; none: string; oldest: (ago: string) => string }
  half: { title: string; text: string }
  most: { title: string; text: string }
  share: { title: string; text: (spam: number, comments: number) => string }
  byDay: { title: string; sentence: (comments: number, approved: number, spam: number) => string }
  toDecision: {
    title: string
    sentence: (decisions: number, median: string, p90: string) => string
    none: string
    median: string
    p90: string
    decisions: string
  }
  agreement: {
    title: string
    sentence: (missed: number, wrongly: number) => string
    none: string
    said: string
    ham: string
    unsure: string
    spam: string
    approved: string
    rejected: string
  }
  articles: { title: string; sentence: (title: string, comments: number) => string; article: string }
  hours: { title: string; sentence: (weekday: string, from: string, to: string) => string; hour: string }
}
