/** Country calling codes of one and two digits; all others have three. */
const CODE = /^\+(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})(\d{5,})$/;

/** How a country groups its numbers, where that is not by threes. */
const GROUPS: Readonly<Record<string, RegExp>> = {
  33: /^(\d)(\d\d)(\d\d)(\d\d)(\d\d)$/,
  44: /^(\d{4})(\d{6})$/,
  971: /^(\d\d)(\d{3})(\d{4})$/,
};

/** Groups of three; what is left over makes the last ones four. */
const byThrees = (digits: string): string => {
  const groups: string[] = [];
  for (let at = 0, size = 3; at < digits.length; at += size) {
    if (digits.length - at === 4 * (digits.length % 3)) size = 4;
    groups.push(digits.slice(at, at + size));
  }
  return groups.join(' ');
};

/** `+86 138 1700 4421` for `+8613817004421`: easier to read, the same number. Anything else stays as it is. */
export const phoneText = (phone: string): string => {
  const [, code = '', digits = ''] = CODE.exec(phone) ?? [];
  const [, ...groups] = GROUPS[code]?.exec(digits) ?? [];
  return digits ? `+${code} ${groups.length > 0 ? groups.join(' ') : byThrees(digits)}` : phone;
};
