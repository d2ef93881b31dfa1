/** Numbers, dates and plurals of one language, ready to be put into sentences. */
export interface PluralForms {
  readonly other: string;
  readonly one?: string;
  readonly zero?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
}

const STEPS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_557_600], ['month', 2_629_800], ['week', 604_800], ['day', 86_400], ['hour', 3_600], ['minute', 60],
];

export class Format {
  /** BCP 47, for example `zh-CN`. */
  readonly lang: string;
  readonly #number: Intl.NumberFormat;
  readonly #plural: Intl.PluralRules;
  #date: Intl.DateTimeFormat | undefined;
  #longDate: Intl.DateTimeFormat | undefined;
  #moment: Intl.DateTimeFormat | undefined;
  #time: Intl.DateTimeFormat | undefined;
  #relative: Intl.RelativeTimeFormat | undefined;
  #or: Intl.ListFormat | undefined;
  #and: Intl.ListFormat | undefined;

  constructor(lang: string) {
    this.lang = lang;
    this.#number = new Intl.NumberFormat(lang);
    this.#plural = new Intl.PluralRules(lang);
  }

  /** `1,248` */
  readonly number = (value: number): string => this.#number.format(value);

  /** The form for so many, with the number put for `#`. */
  readonly plural = (value: number, forms: PluralForms): string =>
    (forms[this.#plural.select(value)] ?? forms.other).replace('#', this.number(value));

  /** `12 Mar 2026` */
  readonly date = (value: Date): string =>
    (this.#date ??= new Intl.DateTimeFormat(this.lang, { dateStyle: 'medium' })).format(value);

  /** `12 March 2026` */
  readonly longDate = (value: Date): string =>
    (this.#longDate ??= new Intl.DateTimeFormat(this.lang, { dateStyle: 'long' })).format(value);

  /** `12 March 2026 at 10:42` */
  readonly moment = (value: Date): string =>
    (this.#moment ??= new Intl.DateTimeFormat(this.lang, { dateStyle: 'long', timeStyle: 'short' })).format(value);

  /** `10:42` */
  readonly time = (value: Date): string =>
    (this.#time ??= new Intl.DateTimeFormat(this.lang, { timeStyle: 'short' })).format(value);

  /** `2 hours ago` */
  readonly relative = (value: Date, now: Date): string => {
    this.#relative ??= new Intl.RelativeTimeFormat(this.lang, { numeric: 'auto' });
    const seconds = (value.getTime() - now.getTime()) / 1000;
    const step = STEPS.find(([, size]) => Math.abs(seconds) >= size);
    return step ? this.#relative.format(Math.round(seconds / step[1]), step[0]) : this.#relative.format(0, 'second');
  };

  /** `Shanghai, Dubai or London` */
  readonly anyOf = (items: readonly string[]): string =>
    (this.#or ??= new Intl.ListFormat(this.lang, { type: 'disjunction' })).format(items);

  /** `Shanghai, Dubai and London` */
  readonly allOf = (items: readonly string[]): string =>
    (this.#and ??= new Intl.ListFormat(this.lang, { type: 'conjunction' })).format(items);
}
