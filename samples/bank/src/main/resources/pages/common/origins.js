// Where everybody is. The servers know; no address stands in a page.

export const origins = await (await fetch("/origins.json")).json();

/** The bank's API. */
export const api = `${origins.bank}/api`;

/** Replaces {bank}, {frontEnd}, {coupons} and {neighbour}. */
function named(text) {
  return text.replaceAll(/\{(\w+)\}/g, (braces, name) => origins[name] ?? braces);
}

for (const element of document.querySelectorAll("[data-named]")) {
  element.textContent = named(element.textContent);
}
for (const link of document.querySelectorAll("a[data-to]")) {
  link.href = named(link.dataset.to);
}
for (const element of document.querySelectorAll("[data-here]")) {
  element.textContent = location.origin;
}
