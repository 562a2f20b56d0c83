import * as journal from "./journal.js";
import { api } from "./origins.js";
import { quote } from "./source.js";
import { step } from "./step.js";

async function policy() {
  return quote("AccountResource.java", "@CrossOriginPolicy", 1);
}

step("read", async () => {
  const before = await journal.now();
  const response = await fetch(`${api}/accounts/1`, { cache: "no-store" });
  const account = JSON.stringify(await response.json());
  const { entries } = await journal.since(before.last);
  return {
    outcome: "good",
    verdict: "The front end may read it.",
    browser: [`It gave the answer to the script: ${account}`],
    entries,
    code: [await policy()],
  };
});

async function rename(nickname) {
  const response = await fetch(`${api}/accounts/1/nickname`, {
    method: "PUT",
    headers: { Authorization: "Bearer alice-token", "Content-Type": "application/json" },
    body: JSON.stringify({ nickname }),
  });
  return `PUT: ${response.status} ${JSON.stringify(await response.json())}`;
}

step("step-2", async (chosen) => {
  const before = await journal.now();
  const answers = [await rename(chosen.get("nickname")), await rename(chosen.get("nickname"))];
  const { entries } = await journal.since(before.last);
  const preflights = entries.filter((entry) => entry.preflight).length;
  return {
    outcome: "good",
    verdict: `Two PUTs, and preflights: ${preflights}.`,
    browser: [
      preflights
        ? "It asked before the first PUT, and remembered the answer for the second."
        : "It remembered the answer of before, and asked nothing.",
      ...answers,
    ],
    entries,
    code: [await policy(), await quote("AccountResource.java", "public Account rename", 4)],
  };
});

document.body.dataset.ready = "true";
