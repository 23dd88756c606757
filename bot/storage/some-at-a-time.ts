/** Many reads, a few at a time: hundreds at once would make everybody else's wait, and be throttled by the store. */

const AT_A_TIME = 20;

/** In the order of `all`, as Promise.all gives it; the first fault ends it. */
export async function someAtATime<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (let at = 0; at < all.length; at += AT_A_TIME)
    done.push(...(await Promise.all(all.slice(at, at + AT_A_TIME).map((one) => work(one)))));
  return done;
}
