/** A room's shape without its very words: what the other languages must fill in. */
export type Words<Room> = Room extends (...facts: infer Facts) => string
  ? (...facts: Facts) => string
  : Room extends string
    ? string
    : { readonly [Word in keyof Room]: Words<Room[Word]> }
