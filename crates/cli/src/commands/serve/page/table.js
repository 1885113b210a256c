// The list of jobs: only the rows in sight are in the document, so that thousands of jobs scroll like ten.

import { human, sparkline } from "/chart.js";

const ROW = 40;
const AHEAD = 6;

const COLUMNS = [
  { key: "name", title: "Name", cell: name },
  { key: "region", title: "Region", cell: (job) => job.region, regional: true },
  { key: "status", title: "Status", cell: badge },
  { key: "delay", title: "Delay", cell: (job) => human(job.delay), number: true },
  { key: "n", title: "Past", cell: past, unsorted: true },
  { key: "rps", title: "RPS", cell: (job) => count(job.rps), number: true },
  { key: "flow", title: "MB/s", cell: (job) => job.flow?.toFixed(2) ?? "–", number: true },
  { key: "class", title: "Class", cell: (job) => job.class || "–" },
  { key: "source", title: "Source", cell: (job) => job.source || "–" },
  { key: "destination", title: "Destination", cell: (job) => job.destination || "–" },
];

export function element(name, className, content) {
  const element = document.createElement(name);
  if (className) element.className = className;
  if (content instanceof Node) element.append(content);
  else if (content !== undefined) element.textContent = content;
  return element;
}

const count = (number) => (number === null ? "–" : Math.round(number).toLocaleString("en"));

function name(job) {
  const cell = element("div", "name", job.name || job.id);
  cell.append(element("small", "", job.id + (job.direction === "Reverse" ? " · reverse" : "")));
  return cell;
}

export function badge(job) {
  const badge = element("span", "badge", job.status || "unknown");
  badge.style.setProperty("--colour", `var(--${job.colour})`);
  return badge;
}

/** The past arrives later, for the rows in sight alone. */
let pasts = new Map();

function past(job) {
  const curve = sparkline(pasts.get(job.n) ?? []);
  curve.style.setProperty("--colour", `var(--${job.colour})`);
  return curve;
}

export class Table {
  constructor(open) {
    this.open = open;
    this.jobs = [];
    this.shown = [];
    this.sort = { key: "delay", descending: true };
    this.rows = document.getElementById("rows");
    this.spacer = document.getElementById("spacer");
    this.rows.addEventListener("scroll", () => this.draw(), { passive: true });
    new ResizeObserver(() => this.draw()).observe(this.rows);
    this.rows.addEventListener("click", (event) => this.choose(event.target.closest(".row")));
    this.rows.addEventListener("keydown", (event) => this.press(event));
  }

  /** Shows these jobs, of which `wanted` are listed. */
  show(jobs, wanted, regional) {
    document.getElementById("table").classList.toggle("regional", regional);
    this.columns = COLUMNS.filter((column) => regional || !column.regional);
    this.shown = jobs.filter(wanted);
    this.arrange();
  }

  arrange() {
    const { key, descending } = this.sort;
    const unknown = (value) => value === null || value === undefined || value === "";
    this.shown.sort((one, other) => {
      const [a, b] = [one[key], other[key]];
      // What is unknown stands last, in either order.
      if (unknown(a) || unknown(b)) return unknown(a) - unknown(b) || one.n - other.n;
      const order = typeof a === "number" ? a - b : a.localeCompare(b);
      return (descending ? -order : order) || one.n - other.n;
    });
    this.head();
    this.spacer.style.height = `${this.shown.length * ROW}px`;
    this.draw();
  }

  head() {
    const heading = document.getElementById("heading");
    heading.replaceChildren(...this.columns.map((column) => {
      const button = element("button", column.number ? "number" : "", column.title);
      button.type = "button";
      button.setAttribute("role", "columnheader");
      if (column.unsorted) button.disabled = true;
      if (column.key === this.sort.key) {
        button.setAttribute("aria-sort", this.sort.descending ? "descending" : "ascending");
        button.textContent += this.sort.descending ? " ↓" : " ↑";
      }
      button.onclick = () => {
        const again = this.sort.key === column.key;
        this.sort = { key: column.key, descending: again ? !this.sort.descending : Boolean(column.number) };
        this.rows.scrollTop = 0;
        this.arrange();
      };
      return button;
    }));
  }

  draw() {
    if (!this.columns) return;
    const first = Math.max(0, Math.floor(this.rows.scrollTop / ROW) - AHEAD);
    const last = Math.min(this.shown.length, first + Math.ceil(this.rows.clientHeight / ROW) + 2 * AHEAD);
    const focused = document.activeElement?.dataset?.n;
    const rows = this.shown.slice(first, last).map((job, index) => this.row(job, first + index));
    this.spacer.replaceChildren(...rows);
    if (focused) this.spacer.querySelector(`[data-n="${focused}"]`)?.focus({ preventScroll: true });
    this.ask(this.shown.slice(first, last).map((job) => job.n));
  }

  row(job, index) {
    const row = element("div", `row${job.stale ? " stale" : ""}${job.n === this.current ? " open" : ""}`);
    row.setAttribute("role", "row");
    row.tabIndex = 0;
    row.dataset.n = job.n;
    row.style.top = `${index * ROW}px`;
    row.append(...this.columns.map((column) => {
      const cell = element("div", column.number ? "number" : "", column.cell(job));
      cell.setAttribute("role", "cell");
      if (typeof job[column.key] === "string") cell.title = job[column.key];
      return cell;
    }));
    return row;
  }

  /** Fetches the pasts of the rows in sight once they stand still. */
  ask(numbers) {
    clearTimeout(this.timer);
    const missing = numbers.filter((number) => !pasts.has(number));
    if (missing.length === 0) return;
    this.timer = setTimeout(async () => {
      const answer = await fetch(`/api/delays?${missing.join(",")}`).catch(() => null);
      if (!answer?.ok) return;
      for (const [number, points] of Object.entries(await answer.json())) pasts.set(Number(number), points);
      this.draw();
    }, 80);
  }

  /** The pasts are longer now. */
  forget() {
    pasts = new Map();
  }

  choose(row) {
    const job = row && this.shown.find((job) => job.n === Number(row.dataset.n));
    if (job) this.open(job);
  }

  press(event) {
    const row = event.target.closest(".row");
    if (!row) return;
    if (event.key === "Enter") return this.choose(row);
    const next = { ArrowDown: row.nextElementSibling, ArrowUp: row.previousElementSibling }[event.key];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  }
}
