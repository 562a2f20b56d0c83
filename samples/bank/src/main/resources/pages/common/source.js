// Lines of the sample's own source, as it was compiled: found by how they begin, with their number.

import { element } from "./element.js";

const FOLDER = "/sources/dev/latchkey/samples/bank/";
const texts = new Map();

async function lines(file) {
  if (!texts.has(file)) {
    texts.set(file, fetch(FOLDER + file).then((response) => response.text()));
  }
  return (await texts.get(file)).split("\n");
}

/** All of a file. */
export async function source(file) {
  return lines(file);
}

/** The first line that begins so, and as many in all, as a figure. */
export async function quote(file, beginning, count = 1, caption = "") {
  const all = await lines(file);
  const index = all.findIndex((line) => line.trim().startsWith(beginning));
  if (index < 0) {
    throw new Error(`${file} has no line that begins with ${beginning}`);
  }
  const quoted = all.slice(index, index + count);
  const indent = quoted[0].length - quoted[0].trimStart().length;
  const figure = element(
    "figure",
    "",
    element("figcaption", "", caption, file, element("wbr"), `:${index + 1}`),
    element("pre", "", element("code", "", quoted.map((line) => line.slice(indent)).join("\n"))),
  );
  figure.dataset.file = file;
  figure.dataset.line = index + 1;
  return figure;
}

for (const place of document.querySelectorAll("[data-quote]")) {
  const { file, quote: beginning, count, caption } = place.dataset;
  place.replaceChildren(await quote(file, beginning, Number(count ?? 1), `${caption}: `));
}
