/** How long a form's fields of one line may be: apart from `limits.ts`, which a page brings before anybody writes. */

export const NAME_MAX = 80
/** RFC 5321, 4.5.3.1.3: a path is at most 256 octets, brackets included. */
export const EMAIL_MAX = 254
export const WEBSITE_MAX = 300
