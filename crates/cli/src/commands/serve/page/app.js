// The page: asks for the fleet, and keeps what people chose in the address.

import { countChart, delayChart, human } from "/chart.js";
import * as detail from "/detail.js";
import { Table, element } from "/table.js";

/** The colours of the conditions, in the order in which the server names them. */
const COLOURS = ["synchronizing", "failed", "in-progress", "paused", "idle", "unknown"];
const PAUSE = 5000;

const byId = (id) => document.getElementById(id);
const view = { fleet: null, etag: null, condition: null, search: "", region: "", lost: false };
const table = new Table((job) => { location.hash = encodeURIComponent(`${job.id}/${job.direction}`); });

async function refresh() {
  try {
    const headers = view.etag ? { "If-None-Match": view.etag } : {};
    const answer = await fetch("/api/fleet", { headers, cache: "no-store" });
    view.lost = false;
    if (answer.status === 200) {
      view.etag = answer.headers.get("ETag");
      take(await answer.json());
    }
  } catch {
    view.lost = true;
  }
  health();
  setTimeout(refresh, view.fleet?.moments.length ? PAUSE : 500);
}

function take(fleet) {
  for (const job of fleet.jobs) {
    const place = fleet.places[job.place];
    job.region = place.label;
    job.stale = place.stale;
    job.colour = COLOURS[job.condition] ?? "unknown";
  }
  view.fleet = fleet;
  view.skew = Date.now() / 1000 - fleet.now;
  table.forget();
  draw();
  route();
}

function draw() {
  const { fleet } = view;
  if (!fleet) return;
  tiles(fleet);
  regions(fleet);
  charts(fleet);
  const needles = view.search.toLowerCase().split(/\s+/).filter(Boolean);
  const wanted = (job) =>
    (view.condition === null || job.condition === view.condition) &&
    (view.region === "" || job.region === view.region) &&
    needles.every((needle) => text(job).includes(needle));
  table.show(fleet.jobs, wanted, fleet.places.length > 1);
  byId("shown").textContent = table.shown.length === fleet.jobs.length ? `${fleet.jobs.length} jobs` : `${table.shown.length} of ${fleet.jobs.length} jobs`;
}

function text(job) {
  return (job.text ??= [job.name, job.id, job.status, job.source, job.destination, job.tags, job.class, job.region].join("\n").toLowerCase());
}

function tiles(fleet) {
  const latest = fleet.moments.at(-1);
  const tile = (number, name, colour, index) => {
    const button = element("button", "", element("strong", "", number));
    button.type = "button";
    button.append(element("span", "", name));
    if (colour) button.style.setProperty("--colour", `var(--${colour})`);
    button.setAttribute("aria-pressed", String(view.condition === index));
    button.onclick = () => {
      view.condition = view.condition === index ? null : index;
      draw();
    };
    return button;
  };
  const counts = fleet.conditions.map((name, index) => [fleet.jobs.filter((job) => job.condition === index).length, name, COLOURS[index], index]);
  const all = tile(fleet.jobs.length.toLocaleString("en"), "all jobs", null, null);
  const longest = tile(human(latest?.[1]), "longest delay", null, 0);
  longest.removeAttribute("aria-pressed");
  longest.onclick = () => {
    view.condition = 0;
    table.sort = { key: "delay", descending: true };
    draw();
  };
  byId("tiles").replaceChildren(all, ...counts.map(([count, ...rest]) => tile(count.toLocaleString("en"), ...rest)), longest);
}

function regions(fleet) {
  const select = byId("region"), labels = fleet.places.map((place) => place.label);
  select.hidden = labels.length < 2;
  if (select.options.length === labels.length + 1) return;
  select.replaceChildren(new Option("All regions", ""), ...labels.map((label) => new Option(label, label)));
}

function charts(fleet) {
  if (fleet.moments.length === 0) return;
  const curve = (name, index) => ({ name, points: fleet.moments.map((moment) => [moment[0], moment[index]]) });
  delayChart(byId("delays"), [curve("longest", 1), curve("p95", 2), curve("median", 3)]);
  countChart(byId("counts"), fleet.moments.map((moment) => [moment[0], moment[4]]), COLOURS);
}

/** Says how old the picture is, and which places are not in it. */
function health() {
  const line = byId("health"), trouble = byId("trouble"), { fleet } = view;
  const failing = fleet ? fleet.places.filter((place) => place.error) : [];
  const now = Date.now() / 1000 - (view.skew ?? 0);
  const ages = fleet ? fleet.places.filter((place) => place.succeeded).map((place) => Math.max(0, now - place.succeeded)) : [];
  line.className = view.lost || failing.length ? "bad" : ages.length ? "good" : "";
  line.lastElementChild.textContent = view.lost ? "dts serve does not answer" : ages.length ? `updated ${human(Math.min(...ages))} ago` : "asking…";
  trouble.hidden = failing.length === 0;
  trouble.textContent = failing.map((place) => {
    const since = place.succeeded ? `last read ${human(Math.max(0, now - place.succeeded))} ago` : "not read yet";
    return `${place.label} ${place.error.code}, ${since}: ${place.error.message}`.trim();
  }).join("\n");
}

/** Opens the job that the address names. */
function route() {
  const wanted = decodeURIComponent(location.hash.slice(1));
  const job = view.fleet?.jobs.find((job) => `${job.id}/${job.direction}` === wanted);
  table.current = job?.n;
  table.draw();
  if (job) detail.show(job, leave);
  else detail.close();
}

function leave() {
  history.pushState(null, "", location.pathname);
  route();
}

function theme(name) {
  document.documentElement.dataset.theme = name;
}

byId("search").addEventListener("input", (event) => { view.search = event.target.value; draw(); });
byId("region").addEventListener("change", (event) => { view.region = event.target.value; draw(); });
byId("theme").addEventListener("click", () => {
  const next = document.documentElement.dataset.theme === "dark" ? "light" : "dark";
  localStorage.setItem("theme", next);
  theme(next);
});
addEventListener("keydown", (event) => {
  if (event.key === "Escape") leave();
  if (event.key === "/" && event.target === document.body) {
    event.preventDefault();
    byId("search").focus();
  }
});
addEventListener("hashchange", route);
addEventListener("popstate", route);
addEventListener("resize", () => view.fleet && charts(view.fleet));
setInterval(health, 1000);

const dark = matchMedia("(prefers-color-scheme: dark)");
theme(localStorage.getItem("theme") ?? (dark.matches ? "dark" : "light"));
refresh();
