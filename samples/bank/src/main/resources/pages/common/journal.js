// What the server saw.

import { api } from "./origins.js";

const PATIENCE = 10_000;
const INTERVAL = 50;

async function read(after) {
  const response = await fetch(`${api}/journal?after=${after}`, { cache: "no-store" });
  return response.json();
}

/** The number of the last request, and the balance of account 1. */
export async function now() {
  return read(Number.MAX_SAFE_INTEGER);
}

/** What came after a request. */
export async function since(number) {
  return read(number);
}

/** What came after a request, as soon as there is one to a path: another window sends it. */
export async function awaited(number, path) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const page = await read(number);
    if (page.entries.some((entry) => entry.path.startsWith(path))) {
      return page;
    }
    if (Date.now() > end) {
      throw new Error("The bank has not seen the request. Does the browser block windows here?");
    }
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
  }
}
