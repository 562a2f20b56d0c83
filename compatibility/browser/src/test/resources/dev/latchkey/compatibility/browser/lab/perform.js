// Performs requests as a page's own script does, and tells what it got to see.

function body(request) {
  switch (request.bodyType) {
    case "text":
      return request.body;
    case "urlencoded":
      return new URLSearchParams(request.body);
    case "multipart": {
      const form = new FormData();
      form.append("field", request.body);
      return form;
    }
    case "blob":
      return new Blob([request.body], { type: request.blobType ?? "" });
    case "bytes":
      return new TextEncoder().encode(request.body);
    default:
      return undefined;
  }
}

function init(request) {
  const init = { body: body(request) };
  for (const key of ["method", "credentials", "mode", "redirect"]) {
    if (request[key] !== undefined) {
      init[key] = request[key];
    }
  }
  if (request.headers !== undefined) {
    init.headers = request.headers;
  }
  return init;
}

async function byFetch(request) {
  try {
    const response = await fetch(request.url, init(request));
    return {
      type: response.type,
      status: response.status,
      redirected: response.redirected,
      headers: Object.fromEntries(response.headers),
      text: await response.text(),
    };
  } catch (error) {
    return { error: String(error) };
  }
}

// A listener for the progress of an upload forces a preflight, whatever the method.
function byUpload(request) {
  return new Promise((resolve) => {
    const upload = new XMLHttpRequest();
    upload.open(request.method, request.url);
    upload.withCredentials = request.credentials === "include";
    for (const [name, value] of Object.entries(request.headers ?? {})) {
      upload.setRequestHeader(name, value);
    }
    upload.upload.onprogress = () => {};
    upload.onerror = () => resolve({ error: "error" });
    upload.onload = () =>
      resolve({
        type: "cors",
        status: upload.status,
        headers: Object.fromEntries(
          upload
            .getAllResponseHeaders()
            .split("\r\n")
            .filter((line) => line !== "")
            .map((line) => [line.split(": ")[0], line.split(": ").slice(1).join(": ")]),
        ),
        text: upload.responseText,
      });
    upload.send(body(request) ?? null);
  });
}

function perform(requests) {
  return Promise.all(requests.map((request) => (request.upload ? byUpload : byFetch)(request)));
}

// What stands in a worker or a frame: it performs what it is sent, and sends back what it saw.
function answering(partner) {
  return async (event) => partner.postMessage(await perform(event.data), ...(partner.window ? ["*"] : []));
}

if (typeof document === "undefined") {
  onmessage = answering(self);
}

function inWorker(requests) {
  return new Promise((resolve) => {
    const worker = new Worker("page/worker.js");
    worker.onmessage = (event) => resolve(event.data);
    worker.postMessage(requests);
  });
}

function inFrame(requests, place) {
  const script = document.getElementById("perform").textContent;
  const text = `<script>${script};onmessage = answering(parent);parent.postMessage("ready", "*")</` + "script>";
  return new Promise((resolve) => {
    const frame = document.createElement("iframe");
    addEventListener("message", function listen(event) {
      if (event.source !== frame.contentWindow) {
        return;
      }
      if (event.data === "ready") {
        frame.contentWindow.postMessage(requests, "*");
      } else {
        removeEventListener("message", listen);
        resolve(event.data);
      }
    });
    if (place === "SANDBOXED_FRAME") {
      frame.sandbox = "allow-scripts";
      frame.srcdoc = text;
    } else {
      frame.src = "data:text/html," + encodeURIComponent(text);
    }
    document.body.append(frame);
  });
}

function performIn(place, requests) {
  switch (place) {
    case "WORKER":
      return inWorker(requests);
    case "SANDBOXED_FRAME":
    case "DATA_FRAME":
      return inFrame(requests, place);
    default:
      return perform(requests);
  }
}
