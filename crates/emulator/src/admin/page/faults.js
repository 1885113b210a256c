// Faults: what goes wrong on purpose.

import { ask, byId, element, replace } from "./dom.js";

/** The setting that some kinds have of their own. */
const LENGTHS = { throttle: "retry-after", "slow-first-byte": "delay", "slow-body": "delay", skew: "ahead" };

export async function setUp(operations) {
  const { kinds } = await ask("GET", "faults");
  byId("kind").append(...kinds.map((kind) => element("option", { value: kind, text: kind })));
  byId("operations").append(...operations.map((name) => element("option", { value: name })));
  byId("kind").addEventListener("change", showLength);
  showLength();
  byId("new-fault").addEventListener("submit", async (event) => {
    event.preventDefault();
    show(await ask("POST", "faults", { fault: written(new FormData(event.target)) }));
    event.target.reset();
    showLength();
  });
  byId("clear-faults").addEventListener("click", async () => show(await ask("DELETE", "faults")));
}

export async function refresh() {
  show(await ask("GET", "faults"));
}

/** The fault as the command line takes it. */
function written(form) {
  const settings = ["operation", "rate", "count"].map((name) => [name, form.get(name)]);
  settings.push([LENGTHS[form.get("kind")], form.get("length")]);
  const given = settings.filter(([name, value]) => name && value).map((setting) => setting.join("="));
  return [form.get("kind"), given.join(",")].filter(Boolean).join(":");
}

function showLength() {
  const name = LENGTHS[byId("kind").value];
  const label = byId("length-label");
  label.hidden = !name;
  label.querySelector("span").textContent = name ?? "";
}

function show({ faults }) {
  byId("active").hidden = faults.length === 0;
  byId("active").textContent = faults.length;
  byId("no-faults").hidden = faults.length > 0;
  replace(byId("fault-rows"), faults.map(row));
  for (const button of byId("fault-rows").querySelectorAll("button")) {
    button.onclick = async () => show(await ask("DELETE", `faults/${button.dataset.id}`));
  }
}

function row({ id, fault, seen, struck }) {
  return element("tr", {},
    element("td", {}, element("code", { text: fault })),
    element("td", { class: "number", text: seen }),
    element("td", { class: "number", text: struck }),
    element("td", { class: "number" },
      element("button", { type: "button", "data-id": id, "aria-label": `Remove ${fault}`, text: "Remove" })));
}
