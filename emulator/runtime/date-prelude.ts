// JavaScript's Date and Intl inside a realm: on the virtual clock and in the script's zone. The
// engine itself knows the zone of this machine only, the same for all realms.

/** What it asks of the host. */
export interface DateHost {
  readonly now: () => number;
  /** IANA name. */
  readonly zone: string;
  /** Milliseconds by which the zone is ahead of UTC at that instant. */
  readonly offsetAt: (instant: number) => number;
  readonly zoneName: (instant: number) => string;
}

/** Source of a function expression from DateHost to the engine's own Date. */
export const DATE_PRELUDE = `(function (host) {
  'use strict';
  const PlainDate = Date;
  const plain = Object.getOwnPropertyDescriptors(PlainDate.prototype);
  const timeOf = plain.getTime.value;
  const parsePlain = PlainDate.parse;
  const DAY = 86400000;
  /** Instants that Date can hold; there is no wall time of others. */
  const isInstant = (time) => Math.abs(time) <= 8.64e15;
  const wallOf = (time) => (isInstant(time) ? time + host.offsetAt(time) : NaN);
  /** As the language has it: of two such times the earlier; one that is skipped, as before the change. */
  function instantOf(wall) {
    if (!isInstant(wall)) return NaN;
    const before = host.offsetAt(wall - DAY);
    const after = host.offsetAt(wall + DAY);
    if (before === after || host.offsetAt(wall - before) === before) return wall - before;
    return host.offsetAt(wall - after) === after ? wall - after : wall - before;
  }
  const DAY_ALONE = /^[+-]?\\d{4,6}(-\\d\\d(-\\d\\d)?)?$/;
  const ISO_TIME = /^[+-]?\\d{4,6}-\\d\\d(-\\d\\d)?T[\\d:.]+$/;
  const NAMES_ZONE = /\\b(?:UTC?|GMT|[ECMP][SD]T)\\b|\\dZ|:\\d\\d.*[+-]\\d\\d:?\\d\\d/i;
  function parse(given) {
    const text = String(given).trim();
    if (DAY_ALONE.test(text) || NAMES_ZONE.test(text)) return parsePlain(text);
    return instantOf(parsePlain(text + (ISO_TIME.test(text) ? 'Z' : ' UTC')));
  }
  function toInstant(args) {
    if (args.length === 0) return host.now();
    if (args.length > 1) return instantOf(PlainDate.UTC(...args));
    const [given] = args;
    if (typeof given === 'number') return given;
    if (typeof given === 'string') return parse(given);
    if (typeof given !== 'object' || given === null) return new PlainDate(given).getTime();
    try {
      return timeOf.call(given);
    } catch {
      const text = given[Symbol.toPrimitive] ? given[Symbol.toPrimitive]('default') : given.valueOf();
      const primitive = typeof text === 'object' ? String(given) : text;
      return typeof primitive === 'string' ? parse(primitive) : Number(primitive);
    }
  }
  // No proxy: date libraries make dates by the thousand, and each would cost several times as much.
  const ScriptDate = {
    Date: function (...args) {
      if (new.target === undefined) return new PlainDate(host.now()).toString();
      const instant = args.length === 1 && typeof args[0] === 'number' ? args[0] : toInstant(args);
      return new.target === ScriptDate ? new PlainDate(instant) : Reflect.construct(PlainDate, [instant], new.target);
    },
  }.Date;
  const replace = (object, name, value) =>
    Object.defineProperty(object, name, { value, writable: true, enumerable: false, configurable: true });
  replace(PlainDate, 'now', { now: () => host.now() }.now);
  replace(PlainDate, 'parse', { parse: (text) => parse(text) }.parse);
  Object.defineProperties(ScriptDate, Object.getOwnPropertyDescriptors(PlainDate));
  replace(PlainDate.prototype, 'constructor', ScriptDate);
  replace(globalThis, 'Date', ScriptDate);

  const prototype = PlainDate.prototype;
  const wallDate = (date) => new PlainDate(wallOf(timeOf.call(date)));
  for (const part of ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds']) {
    const [get, set] = ['get' + part, 'set' + part];
    const [readWall, writeWall] = [prototype['getUTC' + part], prototype['setUTC' + part]];
    replace(prototype, get, { [get]() { return readWall.call(wallDate(this)); } }[get]);
    if (writeWall === undefined) continue;
    const method = { [set](...args) {
      const wall = wallDate(this);
      // Only a year can be given to a date that is none.
      if (isNaN(wall) && part === 'FullYear') wall.setTime(0);
      writeWall.apply(wall, args);
      return this.setTime(instantOf(wall.getTime()));
    } }[set];
    replace(prototype, set, method);
  }
  const two = (number) => String(number).padStart(2, '0');
  const days = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ');
  const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
  function dayText(date) {
    const year = date.getFullYear();
    const digits = (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(year < 0 ? 6 : 4, '0');
    return days[date.getDay()] + ' ' + months[date.getMonth()] + ' ' + two(date.getDate()) + ' ' + digits;
  }
  function timeText(date) {
    const ahead = Math.trunc(host.offsetAt(date.getTime()) / 60000);
    const zone = (ahead < 0 ? '-' : '+') + two(Math.trunc(Math.abs(ahead) / 60)) + two(Math.abs(ahead) % 60);
    const clock = two(date.getHours()) + ':' + two(date.getMinutes()) + ':' + two(date.getSeconds());
    return clock + ' GMT' + zone + ' (' + host.zoneName(date.getTime()) + ')';
  }
  const inWords = (date, text) => (isNaN(timeOf.call(date)) ? 'Invalid Date' : text(date));
  const inZone = (options) =>
    options === undefined ? { timeZone: host.zone }
      : options === null || options.timeZone !== undefined ? options : { ...options, timeZone: host.zone };
  const texts = {
    toString() { return inWords(this, (date) => dayText(date) + ' ' + timeText(date)); },
    toDateString() { return inWords(this, dayText); },
    toTimeString() { return inWords(this, timeText); },
    getTimezoneOffset() { const time = timeOf.call(this); return isInstant(time) ? 0 - host.offsetAt(time) / 60000 : NaN; },
    getYear() { return this.getFullYear() - 1900; },
    toLocaleString(locales, options) { return plain.toLocaleString.value.call(this, locales, inZone(options)); },
    toLocaleDateString(locales, options) { return plain.toLocaleDateString.value.call(this, locales, inZone(options)); },
    toLocaleTimeString(locales, options) { return plain.toLocaleTimeString.value.call(this, locales, inZone(options)); },
  };
  for (const name of Object.keys(texts)) replace(prototype, name, texts[name]);

  const PlainFormat = Intl.DateTimeFormat;
  const ScriptFormat = {
    DateTimeFormat: function (locales, options) {
      return Reflect.construct(PlainFormat, [locales, inZone(options)], new.target === undefined || new.target === ScriptFormat ? PlainFormat : new.target);
    },
  }.DateTimeFormat;
  Object.defineProperties(ScriptFormat, Object.getOwnPropertyDescriptors(PlainFormat));
  replace(PlainFormat.prototype, 'constructor', ScriptFormat);
  replace(Intl, 'DateTimeFormat', ScriptFormat);
  return PlainDate;
})`;
