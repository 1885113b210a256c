//! What changes when something happens.

use std::time::SystemTime;

use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use super::state::{Sort, State};
use crate::fleet::Condition;
use crate::monitor::Poll;

/// What can happen.
#[derive(Debug)]
pub(super) enum Event {
    Key(KeyEvent),
    /// The screen has another size.
    Resized,
    /// A second has passed.
    Tick(SystemTime),
    /// A source has answered.
    Answered(Poll, SystemTime),
    /// All sources have answered.
    Polled(SystemTime),
    /// Something outside wants an end.
    Terminated,
}

pub(super) fn update(state: &mut State, event: Event) {
    match event {
        Event::Key(key) if key.kind != KeyEventKind::Release => press(state, key),
        Event::Key(_) | Event::Resized => {}
        Event::Tick(now) => state.now = now,
        Event::Answered(poll, now) => {
            state.now = now;
            state.board.take(poll, now);
            state.list();
        }
        Event::Polled(now) => {
            state.now = now;
            state.board.close(now);
        }
        Event::Terminated => state.is_over = true,
    }
}

fn press(state: &mut State, key: KeyEvent) {
    let with_control = key.modifiers.contains(KeyModifiers::CONTROL);
    match key.code {
        KeyCode::Char('c') if with_control => state.is_over = true,
        // Whatever is pressed, the help has been read.
        _ if state.shows_help => state.shows_help = false,
        _ if state.is_typing => edit(state, key.code, with_control),
        _ if with_control => {}
        code => command(state, code),
    }
}

/// A key while a search is typed.
fn edit(state: &mut State, code: KeyCode, with_control: bool) {
    match code {
        KeyCode::Char('u') if with_control => state.search.clear(),
        KeyCode::Char(c) if !with_control => state.search.push(c),
        KeyCode::Backspace => {
            state.search.pop();
        }
        KeyCode::Enter => state.is_typing = false,
        KeyCode::Esc => {
            state.search.clear();
            state.is_typing = false;
        }
        // The list can be looked through while the search is typed.
        KeyCode::Up | KeyCode::Down | KeyCode::PageUp | KeyCode::PageDown => go(state, code),
        _ => {}
    }
    state.list();
}

fn command(state: &mut State, code: KeyCode) {
    match code {
        KeyCode::Char('q') => state.is_over = true,
        KeyCode::Char('?') | KeyCode::F(1) => state.shows_help = true,
        KeyCode::Enter | KeyCode::Char(' ') => state.shows_detail = !state.shows_detail,
        KeyCode::Esc => leave(state),
        KeyCode::Char('/') => state.is_typing = true,
        KeyCode::Char('s') => sort(state, 1),
        KeyCode::Char('S') => sort(state, Sort::ALL.len() - 1),
        KeyCode::Char('o') => {
            state.descending = !state.descending;
            state.list();
        }
        KeyCode::Tab => turn(state, 1),
        KeyCode::BackTab => turn(state, Condition::ALL.len()),
        KeyCode::Char('r') => state.wants_poll = true,
        code => go(state, code),
    }
}

/// Moves the cursor.
fn go(state: &mut State, code: KeyCode) {
    let here = state.position().unwrap_or_default();
    let there = match code {
        KeyCode::Up | KeyCode::Char('k') => here.saturating_sub(1),
        KeyCode::Down | KeyCode::Char('j') => here + 1,
        KeyCode::PageUp => here.saturating_sub(state.page),
        KeyCode::PageDown => here + state.page,
        KeyCode::Home | KeyCode::Char('g') => 0,
        KeyCode::End | KeyCode::Char('G') => usize::MAX,
        _ => return,
    };
    state.go_to(there);
}

/// Leaves the innermost thing that can be left.
fn leave(state: &mut State) {
    if state.shows_detail {
        state.shows_detail = false;
    } else {
        state.search.clear();
        state.condition = None;
        state.list();
    }
}

/// Sorts by the column that is so many steps further.
fn sort(state: &mut State, steps: usize) {
    let here = Sort::ALL.iter().position(|sort| *sort == state.sort).unwrap_or_default();
    state.sort = Sort::ALL[(here + steps) % Sort::ALL.len()];
    state.descending = state.sort.is_descending();
    state.list();
}

/// Lists all jobs, or those in the condition that is so many steps further.
fn turn(state: &mut State, steps: usize) {
    let choices: Vec<Option<Condition>> =
        std::iter::once(None).chain(Condition::ALL.into_iter().map(Some)).collect();
    let here = choices.iter().position(|choice| *choice == state.condition).unwrap_or_default();
    state.condition = choices[(here + steps) % choices.len()];
    state.list();
}
