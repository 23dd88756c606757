/** Numbers in words up to twelve, as in running text; bokmål and nynorsk differ in one of them. */
const fromTwo = "to tre fire fem seks sju åtte ni ti elleve tolv".split(" ");
const english = "none one two three four five six seven eight nine ten eleven twelve".split(" ");

export function bokmalNumber(number: number): string {
  return inWords(number, "én");
}

export function nynorskNumber(number: number): string {
  return inWords(number, "éin");
}

export function englishNumber(number: number): string {
  return english[number] ?? String(number);
}

function inWords(number: number, one: string): string {
  if (number === 0) return "ingen";
  return number === 1 ? one : (fromTwo[number - 2] ?? String(number));
}
