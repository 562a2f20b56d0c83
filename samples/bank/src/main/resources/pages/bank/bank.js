import { element, money } from "./element.js";
import * as journal from "./journal.js";
import { sent } from "./observed.js";
import { api } from "./origins.js";
import { requests, say } from "./report.js";
import { quote, source } from "./source.js";
import { second, shownBy, step } from "./step.js";

const SHOWN = 10;

function form(fields) {
  return { method: "POST", body: new URLSearchParams(fields) };
}

/** The accounts of whoever is logged in. */
async function showAccounts() {
  const response = await fetch(`${api}/statement`, { cache: "no-store" });
  const accounts = response.ok ? await response.json() : [];
  const table = document.querySelector(".accounts");
  const rows = accounts.map(({ id, nickname, owner, balance }) =>
    element(
      "tr",
      "",
      element("td", "", `${id} ${nickname}`),
      element("td", "", owner),
      element("td", "", money(balance)),
    ),
  );
  table.tBodies[0].replaceChildren(...rows);
  table.hidden = !response.ok;
  document.getElementById("nobody").hidden = response.ok;
}

/** Does something, shows the accounts, and tells what the server saw; `next` is the request for the accounts. */
async function done(action) {
  const before = await journal.now();
  const response = await action();
  await showAccounts();
  const { entries } = await journal.since(before.last);
  const isNext = (entry) => entry.path.endsWith("/statement");
  return {
    response,
    entries: entries.filter((entry) => !isNext(entry)),
    next: entries.find(isNext),
  };
}

/** What the request for the accounts says of the cookies that the browser keeps. */
function kept({ cookies, status }) {
  return cookies.length
    ? `With the next request it attached ${cookies.join(", ")}; the bank answered ${status}.`
    : `With the next request it attached no cookie; the bank answered ${status}.`;
}

function visible() {
  return document.cookie.includes("session")
    ? `It shows scripts the cookies ${document.cookie}.`
    : "It shows scripts none of them.";
}

step("log-in", async () => {
  const { response, entries, next } = await done(async () => {
    const login = await fetch(`${api}/session`, form({ customer: "alice", pin: "1234" }));
    return login.ok ? fetch(`${api}/story/cookies`, { method: "POST" }) : login;
  });
  return {
    outcome: response.ok ? "good" : "bad",
    verdict: response.ok ? "Alice is logged in." : `The bank answered ${response.status}.`,
    browser: [...entries.map(sent), kept(next), visible()],
    entries,
    code: [
      await quote("BankApplication.java", "sessionCookie =", 1, "Completed by Latchkey: "),
      await quote("StoryCookies.java", "cookie(NONE", 4, "Set as they stand: "),
    ],
  };
});

second("log-out", "log-in", async () => {
  const { response, entries, next } = await done(() =>
    fetch(`${api}/session`, { method: "DELETE" }),
  );
  return {
    outcome: "plain",
    verdict: response.ok ? "Nobody is logged in." : `The bank answered ${response.status}.`,
    browser: [...entries.map(sent), kept(next)],
    entries,
    code: [await quote("SessionResource.java", "public void logOut", 3)],
  };
});

step("accounts", async () => {
  const { response, entries } = await done(() =>
    fetch(`${api}/transfers`, form({ from: "1", to: "2", cents: "500" })),
  );
  return {
    outcome: response.ok ? "good" : "plain",
    verdict: response.ok
      ? "The money moved: this page is the bank's own."
      : `The bank answered ${response.status}. Is somebody logged in?`,
    browser: entries.map(sent),
    entries,
    code: [await quote("TransferResource.java", "@CsrfProtected", 2)],
  };
});

second("reset", "accounts", async () => {
  const { response, entries } = await done(() => fetch(`${api}/story`, { method: "DELETE" }));
  return {
    outcome: "plain",
    verdict: response.ok ? "All money is back." : `The bank answered ${response.status}.`,
    browser: [
      ...entries.map(sent),
      "No other page can have it do this: the gate refuses what comes from one. A program can.",
    ],
    entries,
    code: [await quote("StoryResource.java", "@CsrfProtected", 2)],
  };
});

step("step-6", async () => {
  const before = await journal.now();
  const response = await fetch(`${api}/compiler`, { cache: "no-store" });
  if (!response.ok) {
    throw new Error(`the bank answered ${response.status}`);
  }
  const messages = await response.json();
  const errors = messages.filter((message) => message.kind === "ERROR").length;
  const marked = new Set(messages.map((message) => message.line));
  const lines = (await source("CardResource.java")).map((text, index) => {
    const shown = `${String(index + 1).padStart(2)}  ${text}`;
    return element("span", marked.has(index + 1) ? "marked" : "", shown);
  });
  const said = messages.map(({ kind, file, line, column, text }) =>
    element("li", "", element("pre", "", `[${kind}] ${file}:[${line},${column}] ${text}`)),
  );
  const { entries } = await journal.since(before.last);
  return {
    outcome: errors ? "good" : "bad",
    verdict: `It ${errors ? "does not compile" : "compiles"}. Errors: ${errors}, other messages: ${messages.length - errors}.`,
    browser: [
      ...entries.map(sent),
      ...(errors ? ["It meets no such resource: what does not compile does not run."] : []),
    ],
    entries,
    code: [element("ul", "messages", ...said), element("pre", "source", ...lines)],
  };
});

shownBy("journal", async (place) => {
  const { entries } = await journal.since(0);
  const last = entries.slice(-SHOWN).reverse();
  say(place, "plain", `Requests: ${last.length}, the last one first.`, requests(last));
});

await showAccounts();
document.body.dataset.ready = "true";
