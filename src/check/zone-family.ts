/** Labels that do not show by their letters which region's clocks they mean. */
const families: Readonly<Record<string, string>> = {
  MEZ: 'CE',
  MESZ: 'CE',
  BST: 'GMT',
  GMT: 'GMT',
  IST: 'IST',
  HST: 'HST',
  MSK: 'MSK',
  PACIFIC: 'P',
  MOUNTAIN: 'M',
  CENTRAL: 'C',
  EASTERN: 'E',
}

/** Whether two labels are the standard and the summer time of one region: CET and CEST, PST, PDT and PT. */
export function sameClock(a: string, b: string): boolean {
  return familyOf(a) === familyOf(b)
}

function familyOf(label: string): string {
  const plain = label.trim().toUpperCase()
  // CEST is CE + ST, CET is CE + T; PST, PDT and PT are all P.
  return families[plain] ?? (/^[A-Z]{2,4}$/.test(plain) ? plain.replace(/(?:ST|DT|T)$/, '') : plain)
}
