//! The terminal, borrowed as a whole and given back as it was.

use std::io;
use std::time::Duration;

use ratatui::DefaultTerminal;
use ratatui::crossterm::event::{self, Event as TerminalEvent};
use tokio::sync::mpsc::UnboundedSender;

use super::update::Event;

/// How often the reader of keys looks whether anybody still listens.
const GLANCE: Duration = Duration::from_millis(250);

/// Gives the terminal back when it is dropped. A panic does so too, before its message is printed.
pub(super) struct Screen(DefaultTerminal);

impl Screen {
    pub(super) fn open() -> io::Result<Self> {
        ratatui::try_init().map(Self)
    }

    pub(super) fn terminal(&mut self) -> &mut DefaultTerminal {
        &mut self.0
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        ratatui::restore();
    }
}

/// Passes on what is pressed, from a thread of its own, as reading keys blocks.
pub(super) fn read_keys(sender: UnboundedSender<Event>) {
    std::thread::spawn(move || {
        while !sender.is_closed() {
            let event = match event::poll(GLANCE) {
                Ok(true) => event::read(),
                Ok(false) => continue,
                Err(error) => Err(error),
            };
            let event = match event {
                Ok(TerminalEvent::Key(key)) => Event::Key(key),
                Ok(TerminalEvent::Resize(..)) => Event::Resized,
                Ok(_) => continue,
                // A terminal that cannot be read is gone.
                Err(_) => Event::Terminated,
            };
            let is_last = matches!(event, Event::Terminated);
            if sender.send(event).is_err() || is_last {
                return;
            }
        }
    });
}
