// Which line decided whether the money moved: told from what the server saw.

import { element, money } from "./element.js";
import { origins } from "./origins.js";
import { quote } from "./source.js";

const BLOCKED =
  "The cookie did not come: this browser blocks third-party cookies, or nobody is logged in here. A neighbour gets it in each: ";
const KEPT_BACK = "The cookie did not come: SameSite kept it back. Others of the same login came.";
const UNKNOWN = "The cookie did not come: SameSite kept it back, or nobody is logged in here.";

const GATES = { POST: "@CsrfProtected", GET: "@StateChanging" };

const COOKIES = {
  "session-none": ["StoryCookies.java", "cookie(NONE"],
  "session-unset": ["StoryCookies.java", "cookie(UNSET"],
  "session-lax": ["StoryCookies.java", "cookie(LAX"],
  "session-strict": ["StoryCookies.java", "cookie(STRICT"],
  "__Host-session": ["BankApplication.java", "sessionCookie ="],
};

/** Why a cookie did not come, as far as the cookies that came tell. */
export async function missing(cookie, came) {
  const code = [await quote(...COOKIES[cookie])];
  if (came.length) {
    return { outcome: "good", verdict: KEPT_BACK, code };
  }
  const verdict =
    cookie === "session-none" ? element("span", "", BLOCKED, neighbourLink(), ".") : UNKNOWN;
  return { outcome: "plain", verdict, code };
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
    code: [await quote("TransferResource.java", GATES[attempt.method], 2)],
  };
}

async function stolen({ attempt, moved }) {
  const [beginning, count] = attempt.method === "POST" ? ["@CsrfExempt", 2] : ["@GET", 2];
  return {
    outcome: "bad",
    verdict: `The money moved: ${money(moved)} went to Bob.`,
    code: [await quote("UnprotectedTransferResource.java", beginning, count)],
  };
}

async function declined({ attempt }) {
  return {
    outcome: "plain",
    verdict: `No money moved: the bank answered ${attempt.status}. Log in again, or put all money back on its page.`,
    code: [await quote("Teller.java", "Account transfer", 1)],
  };
}

/** The verdict, and the line. */
export async function decision(seen) {
  if (seen.moved > 0) {
    return stolen(seen);
  }
  if (seen.attempt.gate?.startsWith("REFUSED")) {
    return refused(seen);
  }
  const { cookie, attempt } = seen;
  return attempt.cookies.includes(cookie) ? declined(seen) : missing(cookie, attempt.cookies);
}
