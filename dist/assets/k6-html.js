import { parseHTML } from 'k6/html';

/** The text of the first element that a selector finds, white space collapsed, or an attribute of it. */
function css(answer, selector, attribute) {
  const elements = parseHTML(answer.text()).find(selector);
  const found = elements.size();
  if (found === 0) return { value: undefined, count: 0 };
  const first = elements.first();
  const value = attribute === undefined ? first.text().replace(/\s+/g, ' ').trim() : first.attr(attribute);
  return { value, count: found };
}
