/**
 * Words in bokmål, nynorsk and English. A pattern is words in a row, small letters. `*` stands for any letters; `…`
 * for at most three words of the same sentence. What `unless` matches is looked away from first: the same words about
 * something else.
 */
export interface SignpostWords {
  readonly says: readonly string[];
  readonly unless: readonly string[];
}
