// What the browser did, told from what the server saw of it and from what a script could read.

/** What came with a request: its cookies, and from where the browser said that it is. */
export function sent({ method, path, cookies, site }) {
  const attached = cookies.length ? `attached ${cookies.join(", ")}` : "attached no cookie";
  const said = site ? `and said ${site}` : "and did not say from where";
  return `It sent ${method} ${path}, ${attached}, ${said}.`;
}

/** What a script may read of an answer; or that it may not. */
export async function readable(ask) {
  try {
    const response = await ask();
    return { status: response.status, ok: response.ok, text: await response.text() };
  } catch (failure) {
    return { failure };
  }
}

/** The same as a sentence. */
export function told({ failure, status, text }) {
  return failure
    ? `It withheld the answer from the script: ${failure}`
    : `It gave the answer to the script: ${status} ${text}`;
}
