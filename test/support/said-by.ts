/** Every sentence that a catalogue can say. */
export interface Said {
  readonly at: string;
  readonly text: string;
}

/** Functions are asked, too, with a word of nobody's in every place. */
export function* saidBy(part: unknown, at = ""): Generator<Said> {
  if (typeof part === "string") yield { at, text: part };
  else if (typeof part === "function") yield* saidBy(answersOf(part as Says), at);
  else if (typeof part === "object" && part !== null)
    for (const [key, value] of Object.entries(part)) yield* saidBy(value, at === "" ? key : `${at}.${key}`);
}

type Says = (...given: unknown[]) => unknown;

/** An object of any shape: whatever is asked of it is a word. */
const anything: unknown = new Proxy(
  {},
  { get: (_, key) => (key === Symbol.toPrimitive ? () => "X" : typeof key === "string" ? "X" : undefined) },
);

/** What a function of the catalogue is given is text, a number, a list or an object: one of them fits. */
function answersOf(says: Says): unknown {
  const attempts = ["X", 0, 1, 2, ["X"], anything].flatMap((given) => {
    try {
      return [says(...Array.from({ length: Math.max(says.length, 6) }, () => given))];
    } catch {
      return [];
    }
  });
  return attempts.length > 0 ? attempts : says.toString();
}
