/** A table as a file that spreadsheets open in Norwegian: UTF-8 with byte order mark, semicolons. Pure. */

const BYTE_ORDER_MARK = "\ufeff";

export function csvOf(rows: readonly (readonly string[])[]): string {
  return `${BYTE_ORDER_MARK}${rows.map((row) => row.map(cell).join(";")).join("\r\n")}\r\n`;
}

function cell(text: string): string {
  const safe = startsFormula(text) ? `'${text}` : text;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A spreadsheet runs what begins like this, also after blanks: people's words must not become formulas. */
function startsFormula(text: string): boolean {
  return /^\s*[=+\-@＝＋－＠\t\r]/u.test(text);
}
