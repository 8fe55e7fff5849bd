import { palette, textPairs } from '../../../src/emails/palette';
import { render } from '../../../src/emails/render';
import { emails } from './sample-emails';

/** WCAG 2.2, relative luminance of "#rrggbb". */
const luminance = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** Like the dark mode of Gmail for iPhone: lightness turned round, hue kept (HSL). */
const inverted = (color: string): string => {
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const turn = 255 - Math.max(...parts) - Math.min(...parts);
  return `#${parts.map((part) => (part + turn).toString(16).padStart(2, '0')).join('')}`;
};

describe('the palette', () => {
  it.each(textPairs)('has %s readable on %s', (text, background) => {
    expect(contrast(palette[text], palette[background])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(textPairs)('has %s readable on %s when a phone inverts it', (text, background) => {
    expect(contrast(inverted(palette[text]), inverted(palette[background]))).toBeGreaterThanOrEqual(
      4.5,
    );
  });

  it('tells the filled part of a bar from the empty one', () => {
    expect(contrast(palette.accent, palette.line)).toBeGreaterThanOrEqual(3);
  });

  it('is all the color there is', () => {
    const used = Object.values(emails).flatMap(
      (email) => render(email).html.match(/(?<=:|solid )#[0-9a-f]{6}(?=;)/g) ?? [],
    );
    const known: readonly string[] = Object.values(palette);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((color) => !known.includes(color))).toEqual([]);
  });
});
