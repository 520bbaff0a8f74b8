/** An element that {@link element} made. */
export type Xml = { readonly xml: string };

const references: Record<string, string> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' },
  // In an attribute, an XML parser would turn these into spaces.
  ...{ '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' },
};

/** An element with its content: other elements, or text. */
export function element(name: string, attributes: Record<string, string | number>, content: Xml[] | string = []): Xml {
  const head = [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${key}="${escape(String(value), /[&<>"\t\n\r]/g)}"`),
  ].join(' ');
  if (content.length === 0) return { xml: `<${head}/>` };
  const inner =
    typeof content === 'string' ? escape(content, /[&<>\r]/g) : `\n${content.map(({ xml }) => xml).join('\n')}\n`;
  return { xml: `<${head}>${inner}</${name}>` };
}

/** Escapes a text. It leaves out characters that XML 1.0 cannot hold (section 2.2, Char). */
function escape(text: string, special: RegExp): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(special, (each) => references[each] as string);
}
