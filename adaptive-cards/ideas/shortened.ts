const SHOWN = 140;

/** As much of a text as a row in a list has room for. */
export function shortened(text: string, most = SHOWN): string {
  const characters = Array.from(text);
  return characters.length <= most ? text : `${characters.slice(0, most).join("").trimEnd()} …`;
}
