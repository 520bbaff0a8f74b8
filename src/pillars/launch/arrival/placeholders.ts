/** What templates of mail have where a value must stand, and what stands there if the value was missing. */
const unfilled = [
  /\{\{\{?\s{0,5}[\w.#/[\]'" |:]{1,60}\s{0,5}\}?\}\}/, // Handlebars, Liquid, Jinja, Blade, Go
  /\{%\s{0,5}\w{1,20}[^%{}]{0,60}%\}/, // Liquid, Jinja
  /<%=?\s[^%<>]{1,60}%>/, // ERB, EJS
  /\$\{\w[\w.]{0,60}\}|\{\$\w[\w.]{0,60}\}/, // JavaScript, Java, Smarty
  /\*\|[A-Z][A-Z0-9_:]{1,40}\|\*/, // Mailchimp, Mandrill
  /%(recipient|unsubscribe_url|mailing_list_unsubscribe_url|tag_unsubscribe_url)(\.\w{1,40})?%/, // Mailgun
  /\[object Object\]/,
  /(?<![\w'"])(Hi|Hello|Hey|Dear|Hallo|Liebe[rs]?|Bonjour|Hola|Ciao|Welcome|Willkommen)(,? )(undefined|null|None|NaN)(?=\s?[,!.:]|\s*$)/m,
];
const unfilledAddress = [...unfilled, /(^|[/=])(undefined|null|NaN|\[object%20Object\])(?=$|[/?&#])/];

/** What was never filled in of a text that readers see. */
export function placeholdersIn(text: string): string[] {
  return firstOf(unfilled, text);
}

/** The same of the address of a link. */
export function placeholdersOf(href: string): string[] {
  return firstOf(unfilledAddress, href);
}

export function isUnfilled(href: string): boolean {
  return placeholdersOf(href).length > 0;
}

function firstOf(patterns: readonly RegExp[], text: string): string[] {
  return patterns.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
}
