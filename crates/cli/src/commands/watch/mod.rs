//! `dts watch`: the fleet on a whole screen.
//!
//! What happens becomes an event; `update` makes a new state of it, and `view` draws that.

mod screen;
mod state;
mod update;
mod view;

use std::io::{self, IsTerminal};
use std::sync::Arc;
use std::time::Duration;

use clap::Args;
use tokio::sync::Notify;
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};
use tokio::time::{MissedTickBehavior, interval};

use crate::args::ConnectionArgs;
use crate::clock;
use crate::error::Error;
use crate::fleet::{Selection, Sources};
use crate::monitor::{Limit, Poller, PollingArgs, terminated};
use screen::Screen;
use state::State;
use update::{Event, update};

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  dts watch --emulated
  dts watch --region cn-hangzhou --region cn-shanghai --interval 10s
  dts watch --tag env=prod --status synchronizing

Press ? for the keys, q to leave.")]
pub(crate) struct WatchArgs {
    #[command(flatten)]
    pub(crate) selection: Selection,

    #[command(flatten)]
    pub(crate) polling: PollingArgs,

    #[command(flatten)]
    pub(crate) connection: ConnectionArgs,
}

pub(crate) async fn run(args: WatchArgs) -> Result<(), Error> {
    args.selection.check()?;
    if !io::stdout().is_terminal() || !io::stdin().is_terminal() {
        let hint = "dts jobs prints a list, dts check judges it, dts serve exports metrics";
        return Err(Error::usage("watch needs a terminal").hint(hint));
    }
    let sources = Sources::open(&args.connection).await?;
    let limit = Limit::per_second(args.polling.max_calls_per_second);
    let poller = Poller::new(sources.all(), args.selection, limit);
    let mut state = State::new(poller.places(), args.polling.interval, clock::now());

    let (sender, mut events) = unbounded_channel();
    let wanted = Arc::new(Notify::new());
    let mut screen = Screen::open().map_err(|error| Error::failure(format!("no screen: {error}")))?;
    screen::read_keys(sender.clone());
    tokio::spawn(tick(sender.clone()));
    let polling = tokio::spawn(poll(poller, args.polling.interval, Arc::clone(&wanted), sender));
    while !state.is_over {
        screen.terminal().draw(|frame| view::draw(frame, &mut state))?;
        let Some(event) = events.recv().await else { break };
        update(&mut state, event);
        // What came meanwhile is drawn at once: a burst of events is one frame.
        while let Ok(event) = events.try_recv() {
            update(&mut state, event);
        }
        if std::mem::take(&mut state.wants_poll) {
            wanted.notify_one();
        }
    }
    polling.abort();
    Ok(())
}

/// Polls without end: every interval, and whenever it is wanted.
async fn poll(poller: Poller, period: Duration, wanted: Arc<Notify>, sender: UnboundedSender<Event>) {
    let mut interval = interval(period);
    interval.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            _ = interval.tick() => {}
            () = wanted.notified() => interval.reset(),
        }
        // Nobody listens only while the program ends.
        poller.poll(|poll| drop(sender.send(Event::Answered(poll, clock::now())))).await;
        let _ = sender.send(Event::Polled(clock::now()));
    }
}

/// Keeps the times on the screen going, and hears what ends the program.
async fn tick(sender: UnboundedSender<Event>) {
    let mut second = interval(Duration::from_secs(1));
    let mut terminated = std::pin::pin!(terminated());
    loop {
        let event = tokio::select! {
            _ = second.tick() => Event::Tick(clock::now()),
            () = &mut terminated => Event::Terminated,
        };
        let is_last = matches!(event, Event::Terminated);
        if sender.send(event).is_err() || is_last {
            return;
        }
    }
}

#[cfg(test)]
mod tests;
