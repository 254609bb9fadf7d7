import type { Language } from '../texts/language';

/** Making one takes longer than all that is done with it. */
const formats = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function find<Format extends Intl.NumberFormat | Intl.DateTimeFormat>(
  key: string,
  make: () => Format,
): Format {
  const format = formats.get(key) ?? make();
  formats.set(key, format);
  return format as Format;
}

/** Milliseconds as people read them. */
export function duration(milliseconds: number, { code }: Language): string {
  const isLong = milliseconds >= 1000;
  const maximumFractionDigits = isLong || milliseconds < 10 ? 1 : 0;
  const unit = isLong ? 'second' : 'millisecond';
  return find(
    `${code} ${unit} ${maximumFractionDigits}`,
    () => new Intl.NumberFormat(code, { style: 'unit', unit, maximumFractionDigits }),
  ).format(Math.max(0, isLong ? milliseconds / 1000 : milliseconds));
}

/** Time of day to the millisecond. */
export const timeOfDay = (epoch: number, { code }: Language): string =>
  find(
    code,
    () =>
      new Intl.DateTimeFormat(code, {
        hour: '2-digit',
        minute: '2-digit',
        second: '2-digit',
        fractionalSecondDigits: 3,
        hourCycle: 'h23',
      }),
  ).format(epoch);
