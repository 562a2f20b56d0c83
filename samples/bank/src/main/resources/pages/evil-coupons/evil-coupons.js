import { prepared } from "./attack.js";
import { element, money } from "./element.js";
import * as journal from "./journal.js";
import { readable, sent, told } from "./observed.js";
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

async function program(who) {
  const response = await fetch(`/without-browser?${new URLSearchParams({ who })}`);
  if (!response.ok) {
    throw new Error(`the server of this page answered ${response.status}`);
  }
  const { status, headers, body } = await response.json();
  const said = headers.filter((header) => header.startsWith("access-control-"));
  return {
    outcome: "plain",
    verdict:
      status === 200
        ? "The program has the account: CORS guards no server."
        : `The program got ${status}, and no account.`,
    answer: `The program got ${status}, ${said.join(", ") || "no header that lets a page read"}: ${body}`,
  };
}

async function script() {
  const read = await readable(() => fetch(`${api}/accounts/1`, { cache: "no-store" }));
  return {
    outcome: read.ok ? "bad" : "good",
    verdict: read.ok ? "The script read the account." : "The script got no account.",
    answer: told(read),
  };
}

/** A browser says from where a request is; programs do not. */
function sender(entry) {
  return entry.site ? sent(entry) : "It sent nothing to the bank: a program did.";
}

step("step-1", async (chosen) => {
  const before = await journal.now();
  const who = chosen.get("who");
  const { answer, ...asked } = who === "page" ? await script() : await program(who);
  const { entries } = await journal.since(before.last);
  return {
    ...asked,
    browser: [...entries.map(sender), answer],
    entries,
    code: [await quote("AccountResource.java", "@CrossOriginPolicy", 1)],
  };
});

/** What evil-coupons has of an answer that there was: an ended session gets none that is worth reading. */
function found(read, entries) {
  if (read.ok) {
    const [{ balance }] = JSON.parse(read.text);
    return { outcome: "bad", verdict: `evil-coupons knows your balance: ${money(balance)}.` };
  }
  const { status } = entries.find((entry) => entry.cookies.includes(NONE));
  return status === 200
    ? { outcome: "good", verdict: "evil-coupons read nothing." }
    : { outcome: "plain", verdict: `The bank answered ${status}. Log in again on its page.` };
}

step("step-3", async (chosen) => {
  const careful = chosen.has("protection");
  const before = await journal.now();
  const path = `${careful ? "" : "/unprotected"}/statement?cookie=${NONE}`;
  const read = await readable(() => fetch(api + path, { credentials: "include", cache: "no-store" }));
  const { entries } = await journal.since(before.last);
  const came = entries.flatMap((entry) => entry.cookies);
  if (!came.includes(NONE)) {
    return { ...(await missing(NONE, came)), browser: [...entries.map(sent), told(read)], entries };
  }
  return {
    ...found(read, entries),
    browser: [...entries.map(sent), told(read)],
    entries,
    code: careful
      ? [await quote("StatementResource.java", "@CrossOriginPolicy", 2)]
      : [await quote("UnprotectedStatementResource.java", '.header("Access-Control-Allow-Origin"', 2)],
  };
});

async function move(cookie, way, isProtected) {
  const attack = prepared(way);
  const before = await journal.now();
  const path = `/api${isProtected ? "" : "/unprotected"}/transfers`;
  const browser = await attack(`${origins.bank}${path}`, cookie);
  const { entries, balance } = await journal.awaited(before.last, path);
  const attempt = entries.find((entry) => entry.path.startsWith(path));
  const moved = before.balance - balance;
  const decided = await decision({ attempt, cookie, moved });
  return { ...decided, browser: [sent(attempt), browser], entries };
}

step("step-4", (chosen) => move(NONE, "fetch", chosen.has("protection")));

step("step-5", (chosen) =>
  move(chosen.get("cookie"), chosen.get("way"), chosen.has("protection")),
);

document.body.dataset.ready = "true";
