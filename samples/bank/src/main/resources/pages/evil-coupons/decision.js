// Which line decided whether the money moved: told from what the server saw.

import { element, money } from "./element.js";
import { origins } from "./origins.js";
import { quote } from "./source.js";

const BLOCKED =
  "Nothing happened: this browser blocks third-party cookies. Others do not; and a neighbour gets them in each: ";

const GATES = { POST: "@CsrfProtected", GET: "@StateChanging" };

const COOKIES = {
  "session-none": ["StoryCookies.java", "cookie(NONE"],
  "session-unset": ["StoryCookies.java", "cookie(UNSET"],
  "session-lax": ["StoryCookies.java", "cookie(LAX"],
  "session-strict": ["StoryCookies.java", "cookie(STRICT"],
  "__Host-session": ["BankApplication.java", "sessionCookie ="],
};

/** Why a cookie did not come. */
export async function missing(cookie, loggedIn) {
  const code = [await quote(...COOKIES[cookie])];
  if (!loggedIn) {
    return { outcome: "plain", verdict: "Nobody is logged in at the bank. Do that first.", code };
  }
  if (cookie === "session-none") {
    return { outcome: "good", verdict: element("span", "", BLOCKED, neighbourLink(), "."), code };
  }
  return { outcome: "good", verdict: "Nothing happened: SameSite kept the cookie back.", code };
}

function neighbourLink() {
  const link = element("a", "", origins.neighbour);
  link.href = `${origins.neighbour}/`;
  return link;
}

async function refused({ attempt }) {
  return {
    outcome: "good",
    verdict: "No money moved: the gate refused the request before the resource ran.",
    browser: [],
    code: [await quote("GuardedTransferResource.java", GATES[attempt.method], 2)],
  };
}

async function stolen({ attempt, cookie, moved }) {
  const [beginning, count] = attempt.method === "POST" ? ["@CsrfExempt", 2] : ["@GET", 2];
  return {
    outcome: "bad",
    verdict: `The money moved: ${money(moved)} went to Bob.`,
    browser: [`It attached ${cookie}.`],
    code: [await quote("CarelessTransferResource.java", beginning, count)],
  };
}

async function withoutCookie({ cookie, loggedIn }) {
  return {
    ...(await missing(cookie, loggedIn)),
    browser: [`It attached no ${cookie}.`],
  };
}

async function declined({ attempt }) {
  return {
    outcome: "plain",
    verdict: `No money moved: the bank answered ${attempt.status}. Log in again, or put all money back on its page.`,
    browser: [],
    code: [await quote("Teller.java", "Account transfer", 1)],
  };
}

/** The verdict, the browser's part in it, and the line. */
export async function decision(seen) {
  if (seen.moved > 0) {
    return stolen(seen);
  }
  if (seen.attempt.gate?.startsWith("REFUSED")) {
    return refused(seen);
  }
  return seen.attempt.cookies.includes(seen.cookie) ? declined(seen) : withoutCookie(seen);
}
