import type { SeededComment, SeededThread } from '../../demo/conversations.ts'

const REPLIES = 4
const SENTENCES = [
  'Ωραία πρωτοβουλία, αρκεί να μη μείνει στα χαρτιά.',
  'Στη γειτονιά μας περιμένουμε τα έργα από πέρσι και το μόνο που άλλαξε είναι η πινακίδα.',
  'Ας ρωτήσει κάποιος και όσους δουλεύουν ακόμη στους σταθμούς, πριν αποφασίσουμε για λογαριασμό τους.',
  'Διάβασα το ίδιο θέμα και στα ρουμανικά: https://example.org/infratire',
  'Συμφωνώ με τα περισσότερα.\n\nΔιαφωνώ μόνο στο κόστος, γιατί κανείς δεν το έχει πει καθαρά ως τώρα.',
]

const bodyOf = (at: number): string =>
  Array.from({ length: 1 + (at % 3) }, (_, step) => SENTENCES[(at + step) % SENTENCES.length]).join(' ')

/** A published conversation of so many comments: each fifth begins a branch, texts of uneven length. */
export const longConversation = (site: string, key: string, path: string, length: number): SeededThread => ({
  site,
  key,
  path,
  title: 'A long conversation',
  comments: Array.from({ length }, (_, at): SeededComment => {
    const root = at - (at % (REPLIES + 1))
    return {
      slug: `${key}-${at}`,
      ...(at !== root && { answers: `${key}-${at % 2 ? root : at - 1}` }),
      name: at % 7 ? `Αναγνώστης ${at}` : null,
      body: bodyOf(at),
      at: { hoursAgo: 24 + (length - at) / 60 },
      status: 'approved',
    }
  }),
})
