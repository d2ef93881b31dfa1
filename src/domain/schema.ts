/**
 * How plain data from outside is read: each noun has a schema that takes what was promised and drops the rest, or says where
 * something else stands. Written here because every page loads it: a schema library weighs ten times as much, and some
 * generate code, which a strict content policy forbids.
 */

/** From the outside in: names of fields, places in lists. */
type Path = readonly (string | number)[];

/** What is wrong, and where. */
export interface Issue {
  readonly path: Path;
  readonly message: string;
}

class Mismatch extends Error {
  readonly issue: Issue;

  constructor(path: Path) {
    super(`something else was expected at “${path.join('.')}”`);
    this.issue = { path, message: this.message };
  }
}

export type Parsed<T> =
  | { readonly success: true; readonly data: T; readonly error?: undefined }
  | { readonly success: false; readonly data?: undefined; readonly error: { readonly issues: readonly [Issue] } };

/** The schema of a noun, or of a part of one. */
export class Schema<T> {
  /** Takes what stands at a place. */
  readonly take: (value: unknown, path: Path) => T;

  constructor(take: (value: unknown, path: Path) => T) {
    this.take = take;
  }

  /** Reads data as what it should be, or throws an error that says where it is something else. */
  parse(value: unknown): T {
    return this.take(value, []);
  }

  /** Reads data as what it should be. Never throws. */
  safeParse(value: unknown): Parsed<T> {
    try {
      return { success: true, data: this.take(value, []) };
    } catch (error) {
      if (error instanceof Mismatch) return { success: false, error: { issues: [error.issue] } };
      throw error;
    }
  }
}

const schema = <T>(is: (value: unknown) => boolean): Schema<T> =>
  new Schema((value, path) => {
    if (!is(value)) throw new Mismatch(path);
    return value as T;
  });

export const text = /* @__PURE__ */ schema<string>((value) => typeof value === 'string');
export const id = /* @__PURE__ */ schema<string>((value) => typeof value === 'string' && value !== '');
export const flag = /* @__PURE__ */ schema<boolean>((value) => typeof value === 'boolean');
export const number = /* @__PURE__ */ schema<number>(Number.isFinite);
export const count = /* @__PURE__ */ schema<number>((value) => Number.isSafeInteger(value) && (value as number) >= 0);
export const positive = /* @__PURE__ */ schema<number>((value) => Number.isSafeInteger(value) && (value as number) > 0);
export const anything = /* @__PURE__ */ schema<unknown>((value) => value !== undefined);

/** A text of a form. */
export const matching = <T extends string>(form: RegExp): Schema<T> =>
  schema((value) => typeof value === 'string' && form.test(value));

/** One of these. */
export const oneOf = <const T extends string | boolean>(values: readonly T[]): Schema<T> =>
  schema((value) => values.includes(value as T));

export const list = <T>(one: Schema<T>): Schema<readonly T[]> =>
  new Schema((value, path) => {
    if (!Array.isArray(value)) throw new Mismatch(path);
    return value.map((item: unknown, at) => one.take(item, [...path, at]));
  });

/** May be `null`. */
export const nullable = <T>(inner: Schema<T>): Schema<T | null> =>
  new Schema((value, path) => (value === null ? null : inner.take(value, path)));

/** A field that may be missing. */
export class Optional<T> {
  readonly inner: Schema<T>;

  constructor(inner: Schema<T>) {
    this.inner = inner;
  }
}

/** A field that may be missing. Adapters written in plain JavaScript say so with `undefined` too. */
export const optional = <T>(inner: Schema<T>): Optional<T> => new Optional(inner);

/** A field that may be missing or empty. */
export const nullish = <T>(inner: Schema<T>): Optional<T | null> => optional(nullable(inner));

/** The fields of a noun by name; those that may be missing are `optional`. */
export type Fields = Readonly<Record<string, Schema<unknown> | Optional<unknown>>>;

type Missable<F> = { [K in keyof F]: F[K] extends Optional<unknown> ? K : never }[keyof F];
/** What comes of reading these fields. */
export type Taken<F> =
  & { readonly [K in Exclude<keyof F, Missable<F>>]: F[K] extends Schema<infer T> ? T : never }
  & { readonly [K in Missable<F>]?: F[K] extends Optional<infer T> ? T : never };

const record = (value: unknown, path: Path): Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Mismatch(path);
  return value as Readonly<Record<string, unknown>>;
};

/** An object of these fields; others are dropped, so nothing that a backend adds by mistake travels further. */
export const object = <F extends Fields>(fields: F): Schema<Taken<F>> => {
  const entries = Object.entries(fields);
  return new Schema((value, path) => {
    const source = record(value, path);
    const taken: Record<string, unknown> = {};
    for (const [key, field] of entries) {
      const found = source[key];
      if (!(field instanceof Optional)) taken[key] = field.take(found, [...path, key]);
      else if (found !== undefined) taken[key] = field.inner.take(found, [...path, key]);
    }
    return taken as Taken<F>;
  });
};

/** An object of these fields and no others. */
export const strictObject = <F extends Fields>(fields: F): Schema<Taken<F>> => {
  const inner = object(fields);
  return new Schema((value, path) => {
    const stranger = Object.keys(record(value, path)).find((key) => !Object.hasOwn(fields, key));
    if (stranger !== undefined) throw new Mismatch([...path, stranger]);
    return inner.take(value, path);
  });
};

/** An object with names of one kind and values of another. */
export const recordOf = <K extends string, V>(key: Schema<K>, inner: Schema<V>): Schema<Readonly<Partial<Record<K, V>>>> =>
  new Schema((value, path) =>
    Object.fromEntries(Object.entries(record(value, path)).map(([name, one]) =>
      [key.take(name, [...path, name]), inner.take(one, [...path, name])])) as Partial<Record<K, V>>);

type Of<S> = S extends Schema<infer T> ? T : never;

/** What the first schema takes that takes it at all. */
export const either = <S extends readonly Schema<unknown>[]>(...schemas: S): Schema<Of<S[number]>> =>
  new Schema((value, path) => {
    for (const one of schemas) {
      const parsed = one.safeParse(value);
      if (parsed.success) return parsed.data as Of<S[number]>;
    }
    throw new Mismatch(path);
  });

/** Makes something else of what was taken. */
export const mapped = <A, B>(inner: Schema<A>, change: (taken: A) => B): Schema<B> =>
  new Schema((value, path) => change(inner.take(value, path)));

/** A host's own fields. */
export const custom = /* @__PURE__ */ recordOf(matching<CustomKey>(/^x:/), anything) as Schema<Readonly<Record<CustomKey, unknown>>>;

/** Identifies an entity within its kind. Opaque. */
export type Id = string;
/** RFC 3339 in UTC, for example `2026-03-12T09:30:00Z`. */
export type ISODate = string;
/** Says which state of an entity is meant (an ETag, a row version). Opaque; compared, never read. */
export type Version = string;
/** A host's own field: `x:` and its name. */
export type CustomKey = `x:${string}`;
