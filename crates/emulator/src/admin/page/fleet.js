// The fleet: its states as a bar, its jobs as pages of a table.

import { ask, byId, element, grouped, lasting, replace } from "./dom.js";

const PAGE = 50;
const TONES = {
  synchronizing: "good", Finished: "good",
  Prechecking: "busy", Initializing: "busy", Modifying: "busy",
  Suspending: "warn", Locked: "warn",
  PrecheckFailed: "bad", InitializeFailed: "bad", Failed: "bad",
};
const tone = (state) => TONES[state] ?? "wait";
const capitalised = (state) => state[0].toUpperCase() + state.slice(1);

const view = { offset: 0, state: "", text: "" };
let states = [];

export function setUp(all, changed) {
  states = all;
  const options = () => states.map((state) => element("option", { value: state, text: capitalised(state) }));
  byId("state").append(...options());
  byId("new-state").append(...options());
  const show = (change) => {
    Object.assign(view, { offset: 0 }, change);
    byId("state").value = view.state;
    changed();
  };
  byId("search").addEventListener("input", (event) => show({ text: event.target.value }));
  byId("state").addEventListener("change", (event) => show({ state: event.target.value }));
  byId("previous").addEventListener("click", () => show({ offset: Math.max(0, view.offset - PAGE) }));
  byId("next").addEventListener("click", () => show({ offset: view.offset + PAGE }));
  byId("legend").addEventListener("click", (event) => {
    const state = event.target.closest("button")?.dataset.state;
    if (state) show({ state: state === view.state ? "" : state });
  });
  byId("new-job").addEventListener("submit", async (event) => {
    event.preventDefault();
    const job = Object.fromEntries([...new FormData(event.target)].filter(([, value]) => value));
    const { id } = await ask("POST", "jobs", job);
    byId("search").value = id;
    show({ state: "", text: id });
  });
}

/** Fetches and shows what is in view; gives what there is to say of the whole fleet. */
export async function refresh() {
  const query = new URLSearchParams({ ...view, limit: PAGE });
  const fleet = await ask("GET", `jobs?${query}`);
  showStates(fleet);
  if (!byId("fleet").hidden) showPage(fleet);
  return fleet;
}

function showStates({ states: counts, total }) {
  byId("total").textContent = grouped(total);
  const present = states.filter((state) => counts[state]);
  const bars = present.map((state) => {
    const bar = element("i", { class: tone(state) });
    bar.style.flexGrow = counts[state];
    return bar;
  });
  replace(byId("stack"), bars);
  replace(byId("legend"), present.map((state) => element(
    "button",
    { type: "button", class: tone(state), "data-state": state, "aria-pressed": String(state === view.state) },
    capitalised(state), element("b", { text: grouped(counts[state]) }),
  )));
}

function showPage({ jobs, matching }) {
  if (jobs.length === 0 && matching > 0) {
    view.offset = 0;
  }
  replace(byId("jobs"), jobs.map(row));
  byId("no-jobs").hidden = jobs.length > 0;
  const last = Math.min(view.offset + PAGE, matching);
  byId("range").textContent = matching ? `${grouped(view.offset + 1)}–${grouped(last)} of ${grouped(matching)}` : "none";
  byId("previous").disabled = view.offset === 0;
  byId("next").disabled = last >= matching;
}

function row(job) {
  const way = job.direction === "Reverse" ? " ⇠ reverse" : "";
  const number = (value) => element("td", { class: "number", text: value ? grouped(value) : "–" });
  return element("tr", {},
    element("td", {},
      element("span", { class: "name", text: job.name }),
      element("code", { class: "id", text: job.id + way }),
      job.error ? element("span", { class: "trouble", text: job.error }) : null),
    element("td", { class: "region", text: job.region }),
    element("td", {}, element("span", { class: `badge ${tone(job.state)}`, text: capitalised(job.state) })),
    element("td", {}, progress(job)),
    element("td", { class: "number", text: lasting(job.delay) }),
    number(job.statementsPerSecond),
    number(job.kilobytesPerSecond));
}

function progress({ precheck, structure, data }) {
  const steps = { precheck, structure, data };
  const text = Object.entries(steps).map(([name, percent]) => `${name} ${percent} %`).join(", ");
  const bars = Object.values(steps).map((percent) => element("progress", { max: 100, value: percent }));
  return element("span", { class: "progress", role: "img", "aria-label": text, title: text }, ...bars);
}
