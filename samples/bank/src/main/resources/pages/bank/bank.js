import { element, money } from "./element.js";
import * as journal from "./journal.js";
import { api } from "./origins.js";
import { report, requests, say } from "./report.js";
import { quote, source } from "./source.js";
import { step } from "./step.js";

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

/** Shows what a second button of a step does. */
function second(button, id, play) {
  const place = document.querySelector(`#${id} .result`);
  document.getElementById(button).addEventListener("click", async () => {
    delete place.dataset.outcome;
    report(place, await play());
  });
}

/** Does something, shows the accounts, and tells what the server saw. */
async function done(action) {
  const before = await journal.now();
  const response = await action();
  await showAccounts();
  const { entries } = await journal.since(before.last);
  return { response, entries: entries.filter((entry) => !entry.path.endsWith("/statement")) };
}

step("log-in", async () => {
  const { response, entries } = await done(async () => {
    const login = await fetch(`${api}/session`, form({ customer: "alice", pin: "1234" }));
    return login.ok ? fetch(`${api}/story/cookies`, { method: "POST" }) : login;
  });
  return {
    outcome: response.ok ? "good" : "bad",
    verdict: response.ok ? "Alice is logged in." : `The bank answered ${response.status}.`,
    browser: ["It keeps the cookies for the bank's host. No script can read them."],
    entries,
    code: [
      await quote("BankApplication.java", "sessionCookie =", 1, "Completed by Latchkey: "),
      await quote("StoryCookies.java", "cookie(NONE", 4, "Set as they stand: "),
    ],
  };
});

second("log-out", "log-in", async () => {
  const { response, entries } = await done(() => fetch(`${api}/session`, { method: "DELETE" }));
  return {
    outcome: "plain",
    verdict: response.ok ? "Nobody is logged in." : `The bank answered ${response.status}.`,
    browser: ["It still has the cookies. They name a session that has ended."],
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
    browser: ["It attached the cookie, and said same-origin."],
    entries,
    code: [await quote("TransferResource.java", "@CsrfProtected", 2)],
  };
});

second("reset", "accounts", async () => {
  const { response, entries } = await done(() => fetch(`${api}/story`, { method: "DELETE" }));
  return {
    outcome: "plain",
    verdict: response.ok ? "All money is back." : `The bank answered ${response.status}.`,
    browser: ["Only a page of the bank can ask for this."],
    entries,
    code: [await quote("StoryResource.java", "@CsrfProtected", 2)],
  };
});

step("step-6", async () => {
  const before = await journal.now();
  const response = await fetch(`${api}/compiler`, { cache: "no-store" });
  const messages = await response.json();
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
    outcome: messages.length ? "good" : "bad",
    verdict: `It does not compile: ${messages.length} errors, and nothing is generated for it.`,
    browser: ["Nothing: no request of any page reaches a resource that does not exist."],
    entries,
    code: [element("ul", "messages", ...said), element("pre", "source", ...lines)],
  };
});

async function showJournal() {
  const { entries } = await journal.since(0);
  const place = document.querySelector("#journal .result");
  const last = entries.slice(-SHOWN).reverse();
  say(place, "plain", `Requests: ${last.length}, the last one first.`, requests(last));
}

document.querySelector("#journal form").addEventListener("submit", (event) => {
  event.preventDefault();
  showJournal();
});

await showAccounts();
document.body.dataset.ready = "true";
