// A page of the add-on as the frame gets it: with google.script in front of everything else.

import type { FrameSetup } from './frame-message';

/** @param shim code that makes google.script from `frameSetup` */
export function frameDocument(html: string, shim: string, setup: FrameSetup): string {
  // A "<" inside JSON could close the script.
  const json = JSON.stringify(setup).replace(/</g, '\\u003c');
  const scripts = `<script>globalThis.frameSetup=${json}</script><script>${shim}</script>`;
  const head = /<head[^>]*>/i.exec(html);
  // Without a head the parser makes one for the scripts; before a doctype they would end it.
  const place = head
    ? head.index + head[0].length
    : (/^\s*<!doctype[^>]*>/i.exec(html)?.[0].length ?? 0);
  return html.slice(0, place) + scripts + html.slice(place);
}
