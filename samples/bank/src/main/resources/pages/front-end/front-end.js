import * as journal from "./journal.js";
import { readable, sent, told } from "./observed.js";
import { api } from "./origins.js";
import { quote } from "./source.js";
import { step } from "./step.js";

async function policy() {
  return quote("AccountResource.java", "@CrossOriginPolicy", 1);
}

function verdictOnReading({ failure, ok, status }) {
  if (failure) {
    return "The front end read nothing.";
  }
  return ok ? "The front end may read it." : `The front end may read the answer, which is ${status}.`;
}

step("read", async () => {
  const before = await journal.now();
  const read = await readable(() => fetch(`${api}/accounts/1`, { cache: "no-store" }));
  const { entries } = await journal.since(before.last);
  return {
    outcome: read.ok ? "good" : "bad",
    verdict: verdictOnReading(read),
    browser: [...entries.map(sent), told(read)],
    entries,
    code: [await policy()],
  };
});

async function rename(nickname) {
  return readable(() =>
    fetch(`${api}/accounts/1/nickname`, {
      method: "PUT",
      headers: { Authorization: "Bearer alice-token", "Content-Type": "application/json" },
      body: JSON.stringify({ nickname }),
    }),
  );
}

function put({ failure, status, text }) {
  return `PUT: ${failure ?? `${status} ${text}`}`;
}

/** How often the browser asked, and before which request. */
function asking(entries) {
  const preflights = entries.filter((entry) => entry.preflight).length;
  if (preflights === 0) {
    return "It asked nothing: it remembered the answer of before.";
  }
  return preflights === 1 && entries[0].preflight
    ? "It asked before the first PUT, and remembered the answer for the second."
    : `It asked ${preflights} times.`;
}

step("step-2", async (chosen) => {
  const before = await journal.now();
  const answers = [await rename(chosen.get("nickname")), await rename(chosen.get("nickname"))];
  const { entries } = await journal.since(before.last);
  const preflights = entries.filter((entry) => entry.preflight).length;
  const puts = entries.filter((entry) => entry.method === "PUT").length;
  return {
    outcome: answers.every((answer) => answer.ok) ? "good" : "plain",
    verdict: `PUTs: ${puts}, preflights: ${preflights}.`,
    browser: [asking(entries), ...answers.map(put)],
    entries,
    code: [await policy(), await quote("AccountResource.java", "public Account rename", 4)],
  };
});

document.body.dataset.ready = "true";
