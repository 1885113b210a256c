// Ties the views together and keeps them fresh.

import { chart } from "./chart.js";
import { ask, byId, lasting } from "./dom.js";
import * as faults from "./faults.js";
import * as fleet from "./fleet.js";
import * as requests from "./requests.js";

const PAUSE = 1000;

const charts = Object.fromEntries([...document.querySelectorAll("[data-chart]")]
  .map((figure) => [figure.dataset.chart, chart(figure, figure.dataset.chart === "delay" ? lasting : undefined)]));
let before = null;
let timer;

async function refresh() {
  clearTimeout(timer);
  try {
    const now = await fleet.refresh();
    byId("now").textContent = now.now.replace("T", " ").replace("Z", " UTC");
    await requests.refresh(now.requests);
    await faults.refresh();
    link(true);
    return now;
  } catch (error) {
    link(false);
    throw error;
  } finally {
    clearTimeout(timer);
    timer = setTimeout(tick, PAUSE);
  }
}

/** One step of the charts. */
async function tick() {
  if (document.hidden) {
    timer = setTimeout(tick, PAUSE);
    return;
  }
  const time = performance.now();
  const now = await refresh();
  const seconds = before ? (time - before.time) / 1000 : 1;
  const sent = before ? Math.max(0, now.requests - before.requests) : 0;
  charts.requests(sent / seconds);
  charts.statements(now.statementsPerSecond);
  charts.volume(now.kilobytesPerSecond);
  charts.delay(now.largestDelay);
  before = { time, requests: now.requests };
}

function link(isUp) {
  byId("link").className = `link ${isUp ? "up" : "down"}`;
  const text = isUp ? "running" : "no answer";
  if (byId("link").textContent !== text) byId("link").textContent = text;
}

function setUpTabs() {
  const tabs = [...document.querySelectorAll("[role=tab]")];
  const select = (chosen) => {
    for (const tab of tabs) {
      tab.setAttribute("aria-selected", String(tab === chosen));
      tab.tabIndex = tab === chosen ? 0 : -1;
      byId(tab.getAttribute("aria-controls")).hidden = tab !== chosen;
    }
    refresh();
  };
  tabs.forEach((tab, index) => {
    tab.addEventListener("click", () => select(tab));
    tab.addEventListener("keydown", ({ key }) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
      if (!step) return;
      const next = tabs[(index + step + tabs.length) % tabs.length];
      next.focus();
      select(next);
    });
  });
}

function setUpControls() {
  for (const button of document.querySelectorAll("[data-advance]")) {
    button.addEventListener("click", async () => {
      await ask("POST", "clock", { advance: button.dataset.advance });
      await refresh();
    });
  }
  byId("reset").addEventListener("click", async () => {
    await ask("POST", "reset");
    before = null;
    requests.forget();
    await refresh();
  });
}

const health = await ask("GET", "health");
byId("endpoint").textContent = location.origin;
setUpTabs();
setUpControls();
fleet.setUp(health.states, refresh);
requests.setUp();
await faults.setUp(health.operations);
await tick();
