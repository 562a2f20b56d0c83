import { attack } from "./attack.js";
import { element, money } from "./element.js";
import * as journal from "./journal.js";
import { api, origins } from "./origins.js";
import { decision, missing } from "./decision.js";
import { quote } from "./source.js";
import { step } from "./step.js";

const NONE = "session-none";

const here = location.origin === origins.neighbour ? "neighbour" : "coupons";
const other = here === "neighbour" ? "coupons" : "neighbour";
const link = element("a", "", origins[other]);
link.href = `${origins[other]}/`;
document
  .getElementById("neighbourhood")
  .append(
    here === "coupons"
      ? "To the bank this page is another site. The same page as a neighbour on its site: "
      : "Here this page is another origin, and the same site: SameSite does not tell it from the bank. The stranger's: ",
    link,
    ".",
  );

/** What a script may read of an answer; or that it may not. */
async function readable(ask) {
  try {
    const response = await ask();
    return { status: response.status, text: await response.text() };
  } catch (failure) {
    return { failure };
  }
}

function told({ failure, status, text }) {
  return failure
    ? `It withheld the answer from the script: ${failure}`
    : `It gave the answer to the script: ${status} ${text}`;
}

async function program(origin) {
  const query = new URLSearchParams({ origin });
  const { status, headers, body } = await (await fetch(`/without-browser?${query}`)).json();
  const said = headers.filter((header) => header.startsWith("access-control-"));
  return {
    outcome: "plain",
    verdict: "The program has the account: CORS guards no server.",
    browser: [
      "It had no part in it.",
      `The program got ${status}, ${said.join(", ") || "no header that lets a page read"}: ${body}`,
    ],
  };
}

async function script() {
  const read = await readable(() => fetch(`${api}/accounts/1`, { cache: "no-store" }));
  return {
    outcome: read.text ? "bad" : "good",
    verdict: read.text ? "The script read the account." : "The script got nothing.",
    browser: [told(read)],
  };
}

step("step-1", async (chosen) => {
  const before = await journal.now();
  const who = chosen.get("who");
  const asked = who === "page" ? await script() : await program(origins[who]);
  const { entries } = await journal.since(before.last);
  return {
    ...asked,
    entries,
    code: [await quote("AccountResource.java", "@CrossOriginPolicy", 1)],
  };
});

step("step-3", async (chosen) => {
  const careful = chosen.has("protection");
  const before = await journal.now();
  const path = `${careful ? "" : "/careless"}/statement?cookie=${NONE}`;
  const read = await readable(() => fetch(api + path, { credentials: "include", cache: "no-store" }));
  const { entries, loggedIn } = await journal.since(before.last);
  if (!entries.some((entry) => entry.cookies.includes(NONE))) {
    return { ...(await missing(NONE, loggedIn)), browser: [told(read)], entries };
  }
  const stolen = read.status === 200;
  return {
    outcome: stolen ? "bad" : "good",
    verdict: stolen
      ? `evil-coupons knows your balance: ${money(JSON.parse(read.text)[0].balance)}.`
      : "evil-coupons read nothing.",
    browser: [told(read)],
    entries,
    code: careful
      ? [await quote("StatementResource.java", "@CrossOriginPolicy", 2)]
      : [await quote("CarelessStatementResource.java", '.header("Access-Control-Allow-Origin"', 2)],
  };
});

async function move(cookie, way, guarded) {
  const before = await journal.now();
  const path = `/api/${guarded ? "guarded" : "careless"}/transfers`;
  const browser = await attack(way, `${origins.bank}${path}`, cookie);
  const { entries, balance, loggedIn } = await journal.awaited(before.last, path);
  const attempt = entries.find((entry) => entry.path.startsWith(path));
  const moved = before.balance - balance;
  const decided = await decision({ attempt, cookie, moved, loggedIn });
  return { ...decided, browser: [browser, ...decided.browser], entries };
}

step("step-4", (chosen) => move(NONE, "fetch", chosen.has("protection")));

step("step-5", (chosen) =>
  move(chosen.get("cookie"), chosen.get("way"), chosen.has("protection")),
);

document.body.dataset.ready = "true";
