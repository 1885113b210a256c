// The log of requests, and why a signature does not match.

import { ask, byId, element, replace } from "./dom.js";

const KEPT = 1000;
const SHOWN = 200;

let entries = [];
let chosen = null;

export function setUp() {
  byId("only-refused").addEventListener("change", showList);
  byId("clear-log").addEventListener("click", async () => {
    await ask("DELETE", "log");
    forget();
  });
}

/** Fetches what is new. */
export async function refresh(recorded) {
  const newest = entries[0]?.number ?? 0;
  if (recorded < newest) forget();
  if (recorded === (entries[0]?.number ?? 0)) return;
  const { requests } = await ask("GET", `log?after=${entries[0]?.number ?? 0}`);
  entries = [...requests.reverse(), ...entries].slice(0, KEPT);
  const refused = entries.filter(isRefused).length;
  byId("refused").hidden = refused === 0;
  byId("refused").textContent = `${refused} refused`;
  showList();
}

export function forget() {
  entries = [];
  byId("refused").hidden = true;
  byId("detail").replaceChildren(element("p", { class: "empty", text: "Send a request, then choose it here." }));
  showList();
}

const isRefused = ({ status }) => status >= 400;

function showList() {
  const wanted = byId("only-refused").checked ? entries.filter(isRefused) : entries;
  replace(byId("log"), wanted.slice(0, SHOWN).map((entry) => element("li", {}, line(entry))));
  for (const button of byId("log").querySelectorAll("button")) {
    button.onclick = () => choose(Number(button.dataset.number));
  }
}

function line(entry) {
  const note = [entry.code, entry.fault && `fault: ${entry.fault}`].filter(Boolean).join(" · ");
  return element("button", {
    type: "button", "data-number": entry.number, "aria-current": String(entry.number === chosen),
  },
  element("span", { class: `status ${isRefused(entry) ? "bad" : "good"}`, text: entry.status }),
  element("span", { class: "what", text: entry.operation ?? "(no action)" }),
  element("small", { text: [`#${entry.number}`, entry.time.slice(11, 19), entry.scheme, note].filter(Boolean).join("  ") }));
}

function choose(number) {
  chosen = number;
  showList();
  const entry = entries.find((other) => other.number === number);
  byId("detail").replaceChildren(...detail(entry));
}

function detail(entry) {
  const facts = {
    Answer: `${entry.status}${entry.code ? ` ${entry.code}` : ""}`,
    Request: `${entry.requestId}, ${entry.method} at ${entry.time}`,
    "Signed by": [entry.accessKeyId, entry.scheme].filter(Boolean).join(", "),
    Fault: entry.fault,
  };
  const list = element("dl", {}, ...Object.entries(facts).filter(([, value]) => value)
    .flatMap(([name, value]) => [element("dt", { text: name }), element("dd", { text: value })]));
  const parameters = element("dl", {}, ...entry.parameters
    .flatMap(([name, value]) => [element("dt", { text: name }), element("dd", { class: "mono", text: value })]));
  return [
    element("h2", { text: entry.operation ?? "No action" }),
    list,
    ...(entry.code === "SignatureDoesNotMatch" ? mismatch(entry) : []),
    element("h3", { text: "Parameters" }), parameters,
    ...strings(entry),
  ];
}

function strings(entry) {
  const shown = { "Canonical request": entry.canonicalRequest, "String to sign": entry.stringToSign };
  return Object.entries(shown).filter(([, text]) => text).flatMap(([name, text]) => [
    element("h3", { text: name }), element("pre", {}, ...breakable(text)),
  ]);
}

function mismatch(entry) {
  const server = entry.canonicalRequest ?? entry.stringToSign ?? "";
  const what = entry.canonicalRequest ? "canonical request" : "string to sign";
  const result = element("div", { class: "difference" });
  const own = element("textarea", {
    "aria-label": `Your client's ${what}`, placeholder: `Paste the ${what} of your client to find the first difference`,
    spellcheck: "false",
    input: () => result.replaceChildren(...difference(server, own.value)),
  });
  if (entry.mistake) {
    const { explanation, signed } = entry.mistake;
    return [
      element("h3", { text: "Why the signature does not match" }),
      element("p", { class: "explanation", text: explanation }),
      element("div", { class: "difference" }, ...(signed === server ? [] : difference(server, signed))),
    ];
  }
  return [
    element("h3", { text: "Why does the signature not match?" }),
    element("p", { text: `It fits no common mistake: either the secret is another one, or the client signs another ${what}.` }),
    own, result,
  ];
}

/** Where two texts part, each with a little before. */
function difference(server, client) {
  if (!client) return [];
  let index = 0;
  while (index < server.length && server[index] === client[index]) index += 1;
  if (index === server.length && index === client.length) {
    return [element("p", { class: "explanation", text: "Both are the same, so the access key secret is another one." })];
  }
  const excerpt = (text) => element("pre", {},
    element("span", { class: "same", text: (index > 60 ? "…" : "") + text.slice(Math.max(0, index - 60), index) }),
    element("mark", { text: text.slice(index, index + 60) || "(ends here)" }),
    text.length > index + 60 ? "…" : "");
  return [
    element("h3", { text: `The emulator's, from character ${Math.max(0, index - 60) + 1}` }), excerpt(server),
    element("h3", { text: `The client's; they part at character ${index + 1}` }), excerpt(client),
  ];
}

/** A long encoded text that may be broken between its parameters. */
function breakable(text) {
  return text.split(/(?<=%26)/).flatMap((piece) => [piece, element("wbr")]);
}
