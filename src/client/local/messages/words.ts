/** What a message is made of. */
export interface Letter {
  readonly organization: string;
  readonly name?: string;
  readonly inviter?: string;
  readonly link: string;
  /** How long the link opens something. */
  readonly days: number;
  /** Whether it was sent before. */
  readonly again: boolean;
}

/** The messages in one language. Plain text: nothing in them is ever parsed. */
export interface MessageWords {
  readonly subject: (organization: string, again: boolean) => string;
  readonly email: (letter: Letter) => string;
  readonly sms: (letter: Letter) => string;
}
