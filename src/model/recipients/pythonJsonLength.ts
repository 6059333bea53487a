/**
 * How many characters a value has when Python's `json.dumps` writes it, which is how the server measures seat
 * metadata (contract §3.2): with a space after every comma and colon, with six for each UTF-16 unit that is not
 * printable ASCII, and with its own way to write small fractions.
 */
export function pythonJsonLength(value: unknown): number {
  return JSON.stringify(value)
    .replace(/[^ -~]/g, "______")
    .replace(/\\./g, "__")
    .replace(/"[^"]*"|[,:]|-?\d[\d.e+-]*/g, (token) => {
      if (token === "," || token === ":") return `${token} `;
      return token.startsWith('"') ? token : pythonNumber(token);
    }).length;
}

/** Below 0.0001 Python writes an exponent, of two digits: 0.00001 is 1e-05. */
function pythonNumber(token: string): string {
  const number = Number(token);
  if (number === 0 || Math.abs(number) >= 1e-4) return token;
  return number.toExponential().replace(/-(\d)$/, "-0$1");
}
