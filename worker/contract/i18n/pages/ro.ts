import type { PageMessages } from './page-messages.ts'

export const ro: PageMessages = {
  title: 'Comentarii: #',
  error: 'Eroare',
  article: 'Înapoi la articol',
  cameFrom: 'Înapoi de unde ați venit',
  advice: {
    receipt_unknown:
      'Poate că adresa a fost copiată doar în parte sau comentariul a fost șters. Încercați din nou cu adresa întreagă. O găsiți și în articol, pe dispozitivul de pe care ați scris: este linkul „Pagina privată” de sub comentariu.',
    unknown_site:
      'Poate că adresa este greșită sau site-ul nu își mai ține comentariile aici. Reveniți la articol: de acolo se ajunge la discuție.',
  },
  start: 'De la începutul discuției',
  parent: 'Comentariul la care răspunde',
  feed: 'Flux Atom: comentariile noi într-un cititor de fluxuri',
  pageLanguage: 'Limba paginii',
  emptyField: 'Lăsați acest câmp gol',
  privatePage: 'Pagina privată a acestui comentariu',
  privatePageHint:
    'Păstrați linkul înainte de a trimite comentariul. Este valabil după trimitere și numai de acolo îl puteți corecta sau retrage.',
  policies: {
    title: 'Acordul cu politica de confidențialitate: toate versiunile',
    about:
      'Acestea sunt toate formulările cu care site-ul a cerut acordul sub comentariile sale. Niciuna nu a fost schimbată vreodată: o formulare nouă este o versiune nouă.',
    check:
      'Amprenta este SHA-256 al formulării în UTF-8, fără ghilimele și fără sfârșit de rând la final. Cine are o dovadă a acordului său găsește aici amprenta ei și o poate calcula din formulare cu orice program.',
    version: 'Versiunea #',
    current: 'Se afișează astăzi.',
    since: 'Valabilă din:',
  },
  receipt: {
    title: 'Comentariul dumneavoastră',
    keep: 'Pagina aceasta este numai a dumneavoastră. Oricine are adresa ei poate corecta sau retrage comentariul.',
    notSentYet: 'Comentariul acestei pagini nu a fost trimis încă. Pagina se deschide după ce îl trimiteți.',
    state: {
      pending: 'Așteaptă aprobarea redacției.',
      approved: 'Este publicat.',
      spam: 'Așteaptă aprobarea redacției.',
      trash: 'Redacția nu l-a publicat.',
    },
    withdrawn: 'Comentariul a fost retras. Textul și datele dumneavoastră personale au fost șterse.',
    text: 'Text',
    editUntil: 'Îl puteți corecta până la #.',
    held: 'Tot ce păstrăm despre acest comentariu',
    heldNothing: 'nu a fost dat',
    article: 'Articol',
    name: 'Nume',
    email: 'E-mail',
    website: 'Site web',
    lang: 'Limbă',
    writtenAt: 'Scris',
    editedAt: 'Corectat',
    consent: 'Acordul dumneavoastră',
    words: 'Formularea pe care ați bifat-o',
    fingerprint: 'Amprenta formulării (SHA-256)',
    checkWords: 'Comparați cu formularea publicată',
    policyVersion: 'Versiunea politicii',
    policy: 'Politica de confidențialitate',
    act: 'Cum',
    actTick: 'ați bifat căsuța, care era goală',
    basisName: 'Temei legal',
    basis: { consent: 'consimțământ', acknowledgement: 'informare' },
    givenAt: 'Dat',
    withdrawnAt: 'Retras',
    conversation: 'La discuție',
  },
}
