// What a step shows: what came of it, what the browser did, what the server saw, and the line of code.

import { element } from "./element.js";

function part(title, ...content) {
  return element("div", "part", element("h3", "", title), ...content);
}

function paragraphs(texts) {
  return texts.map((text) => element("p", "", text));
}

function fact(name, value, className) {
  return [element("dt", "", name), element("dd", className, value)];
}

function facts(entry) {
  const ran = entry.resource ? `ran: ${entry.resource}` : "did not run";
  const refused = entry.gate?.startsWith("REFUSED");
  return element(
    "dl",
    "facts",
    ...fact("Origin", entry.origin ?? "none"),
    ...fact("Sec-Fetch-Site", entry.site ?? "none"),
    ...fact("Cookies", entry.cookies.join(", ") || "none"),
    ...(entry.gate ? fact("Gate", entry.gate, refused ? "good" : "") : []),
    ...fact("Resource", ran),
    ...fact("May read", entry.allowedOrigin ?? "nobody else"),
  );
}

/** Requests as the journal has them. */
export function requests(entries) {
  const list = entries.map((entry) => {
    const line = element(
      "p",
      "line",
      element("span", "", `${entry.method} ${entry.path}`),
      element("span", "", entry.preflight ? `preflight, ${entry.status}` : String(entry.status)),
    );
    return element("li", "", line, facts(entry));
  });
  return element("ol", "requests", ...list);
}

/**
 * Shows what came of a step: the verdict, which a screen reader says at once, and what can be read on. The outcome is
 * good, bad or plain, or failed.
 */
export function say(place, outcome, verdict, ...more) {
  const [status] = place.children;
  status.replaceChildren(element("p", `verdict ${outcome}`, verdict));
  place.replaceChildren(status, ...more);
  place.dataset.outcome = outcome;
}

/** Shows a whole report; `browser` and `code` are lists of texts and elements, `entries` come from the journal. */
export function report(place, { outcome, verdict, browser, entries, code }) {
  const seen = entries.length
    ? requests(entries)
    : element("p", "", "Nothing: no request arrived.");
  say(
    place,
    outcome,
    verdict,
    part("What the browser did", ...paragraphs(browser)),
    part("What the server saw", seen),
    part("The line of code that decided it", ...code),
  );
}
