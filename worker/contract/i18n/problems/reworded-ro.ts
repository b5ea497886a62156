import type { RewordedProblem } from '../../problem-codes.ts'

/** For the desk: a reader is told that a comment was not sent, which nobody there was about to do. */
export const rewordedProblemsRo = {
  body_required: 'Scrieți mai întâi ceva.',
  malformed_body: 'Cererea nu poate fi citită. Reîncărcați pagina și încercați din nou.',
  origin_not_allowed: 'De pe această pagină nu se poate modera. Deschideți moderarea la adresa ei proprie.',
  id_conflict: 'Acest răspuns a fost deja trimis cu alt text. Textul dumneavoastră a rămas aici.',
  too_many_requests:
    'S-au făcut prea multe încercări în scurt timp. Așteptați câteva minute și încercați din nou.',
} as const satisfies Record<RewordedProblem, string>
