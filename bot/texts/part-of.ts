/** A language that is not finished yet: any key may be missing, none may be of another shape. */
export type PartOf<T> = {
  [K in keyof T]?: T[K] extends string
    ? string
    : T[K] extends readonly string[]
      ? readonly string[]
      : T[K] extends (...parameters: infer P) => string
        ? (...parameters: P) => string
        : PartOf<T[K]>;
};
