export type Mail = {
  to: string
  subject: string
  text: string
  html: string
  headers?: Record<string, string>
}

/** Whatever carries mail away. `unknown`: it may have been sent, nobody can tell. */
export type Mailer = { send(mail: Mail): Promise<'sent' | 'refused' | 'unknown'> }
