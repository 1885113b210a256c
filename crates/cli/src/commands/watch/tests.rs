//! The screen without a terminal: events go in, and what would be drawn comes out.

use std::time::{Duration, SystemTime};

use aliyun_dts::describe_synchronization_jobs::DescribeSynchronizationJobsResponse as Answer;
use aliyun_wire::json;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::style::Modifier;

use super::state::State;
use super::update::{Event, update};
use super::view;
use crate::fleet::Job;
use crate::monitor::{Failure, Place, Poll};
use crate::output::text::width;

fn at(seconds: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000 + seconds)
}

/// The jobs of the other tests, with that much more delay.
fn jobs(more: f64) -> Vec<Job> {
    let answer: Answer = json::decode(include_bytes!("../../../tests/cli/jobs.json")).unwrap();
    let later = |mut job: Job| {
        if let Some(delay) = job.delay() {
            job.instance.delay = Some((delay.as_secs_f64() + more).into());
        }
        job
    };
    let jobs = answer.synchronization_instances.into_iter();
    jobs.map(|instance| later(Job { instance, ..Job::default() })).collect()
}

fn answered(source: usize, jobs: Vec<Job>, seconds: u64) -> Event {
    Event::Answered(Poll { source, jobs: Ok(jobs), calls: Vec::new() }, at(seconds))
}

fn throttled(source: usize, seconds: u64) -> Event {
    let message = "DescribeSynchronizationJobs: Throttling.User: Request was denied (HTTP 400)".into();
    let failure = Failure { code: "Throttling.User".into(), message, passing: true };
    Event::Answered(Poll { source, jobs: Err(failure), calls: Vec::new() }, at(seconds))
}

/// A state after three polls of one region.
fn polled() -> State {
    let mut state = State::new(vec![Place::new("", "cn-hangzhou")], Duration::from_secs(30), at(0));
    for (poll, more) in [0.0, 40.0, 5.0].into_iter().enumerate() {
        let seconds = poll as u64 * 30;
        update(&mut state, answered(0, jobs(more), seconds));
        update(&mut state, Event::Polled(at(seconds)));
    }
    update(&mut state, Event::Tick(at(64)));
    state
}

fn press(state: &mut State, keys: &[KeyCode]) {
    for key in keys {
        update(state, Event::Key(KeyEvent::new(*key, KeyModifiers::NONE)));
    }
}

fn type_text(state: &mut State, text: &str) {
    text.chars().for_each(|c| press(state, &[KeyCode::Char(c)]));
}

fn screen(state: &mut State, columns: u16, rows: u16) -> Terminal<TestBackend> {
    let mut terminal = Terminal::new(TestBackend::new(columns, rows)).unwrap();
    terminal.draw(|frame| view::draw(frame, state)).unwrap();
    terminal
}

fn drawn(state: &mut State, columns: u16, rows: u16) -> String {
    let screen = screen(state, columns, rows);
    let buffer = screen.backend().buffer();
    let line = |row| {
        let mut line = String::new();
        let mut column = 0;
        while column < columns {
            let symbol = buffer[(column, row)].symbol();
            line.push_str(symbol);
            // What takes two columns hides the one behind it.
            column += width(symbol).max(1) as u16;
        }
        line.trim_end().to_owned()
    };
    (0..rows).map(line).collect::<Vec<_>>().join("\n")
}

fn names(state: &State) -> Vec<&str> {
    let job = |number: &u64| state.board.reading(*number).unwrap().id.as_str();
    state.listed.iter().map(job).collect()
}

#[test]
fn before_the_first_answer() {
    let mut state = State::new(vec![Place::new("", "")], Duration::from_secs(30), at(0));
    insta::assert_snapshot!(drawn(&mut state, 80, 8));
}

#[test]
fn fits_80_by_24() {
    insta::assert_snapshot!(drawn(&mut polled(), 80, 24));
}

#[test]
fn fits_140_by_40() {
    insta::assert_snapshot!(drawn(&mut polled(), 140, 40));
}

#[test]
fn detail_stands_below_the_list_of_a_narrow_screen() {
    let mut state = polled();
    press(&mut state, &[KeyCode::Enter]);
    insta::assert_snapshot!(drawn(&mut state, 80, 24));
}

#[test]
fn detail_stands_beside_the_list_of_a_wide_screen() {
    let mut state = polled();
    press(&mut state, &[KeyCode::Down, KeyCode::Enter]);
    insta::assert_snapshot!(drawn(&mut state, 140, 40));
}

#[test]
fn help_lists_the_keys_and_any_key_closes_it() {
    let mut state = polled();
    press(&mut state, &[KeyCode::Char('?')]);
    insta::assert_snapshot!(drawn(&mut state, 80, 24));
    press(&mut state, &[KeyCode::Char('q')]);
    assert!(!state.shows_help && !state.is_over);
}

#[test]
fn an_outage_keeps_what_was_known_and_says_so() {
    let places = vec![Place::new("prod", "cn-hangzhou"), Place::new("prod", "cn-beijing")];
    let mut state = State::new(places, Duration::from_secs(30), at(0));
    update(&mut state, answered(0, jobs(0.0), 0));
    update(&mut state, throttled(1, 1));
    update(&mut state, throttled(0, 60));
    update(&mut state, Event::Tick(at(75)));
    insta::assert_snapshot!(drawn(&mut state, 140, 14));
    update(&mut state, answered(0, jobs(0.0), 90));
    update(&mut state, answered(1, Vec::new(), 90));
    assert!(!drawn(&mut state, 80, 24).contains("Throttling"));
}

#[test]
fn old_rows_are_dim() {
    let mut state = polled();
    let is_dim = |state: &mut State| {
        let screen = screen(state, 80, 24);
        screen.backend().buffer()[(0, 3)].modifier.contains(Modifier::DIM)
    };
    assert!(!is_dim(&mut state));
    update(&mut state, Event::Tick(at(600)));
    assert!(is_dim(&mut state));
}

#[test]
fn no_size_and_no_key_brings_it_down() {
    let mut state = polled();
    let keys = [KeyCode::Enter, KeyCode::Char('?'), KeyCode::End, KeyCode::Char('/'), KeyCode::Char('库')];
    for key in keys {
        press(&mut state, &[key]);
        for (columns, rows) in [(1, 1), (3, 40), (20, 5), (79, 9), (300, 3)] {
            screen(&mut state, columns, rows);
        }
    }
}

#[test]
fn unknown_delays_come_last_in_either_order() {
    let mut state = polled();
    let longest_first = names(&state).join(" ");
    assert!(longest_first.starts_with("dtsa1b2c3d4e5f6g dtsr0mhthm47vdpd"), "{longest_first}");
    press(&mut state, &[KeyCode::Char('o')]);
    let shortest_first = names(&state).join(" ");
    assert!(shortest_first.starts_with("dtsexjk1alb116lbf1 dtsfinished00001"), "{shortest_first}");
    for order in [longest_first, shortest_first] {
        assert!(order.ends_with("dtsprecheck00001 dtsinit000000001 dtsfromthefuture"), "{order}");
    }
}

#[test]
fn a_search_takes_all_its_words_and_esc_drops_it() {
    let mut state = polled();
    press(&mut state, &[KeyCode::Char('/')]);
    type_text(&mut state, "MySQL 交易 #");
    assert!(names(&state).is_empty());
    press(&mut state, &[KeyCode::Backspace, KeyCode::Enter]);
    assert_eq!(names(&state), ["dtsexjk1alb116lbf1"]);
    assert!(drawn(&mut state, 80, 24).contains("1 of 8 jobs"));
    press(&mut state, &[KeyCode::Esc]);
    assert_eq!(state.listed.len(), 8);
}

#[test]
fn tab_goes_through_the_conditions() {
    let mut state = polled();
    press(&mut state, &[KeyCode::Tab, KeyCode::Tab]);
    assert_eq!(names(&state), ["dtsa1b2c3d4e5f6g", "dtsprecheck00001"]);
    press(&mut state, &[KeyCode::BackTab, KeyCode::BackTab]);
    assert_eq!(state.listed.len(), 8);
}

#[test]
fn the_cursor_follows_its_job_through_polls_and_orders() {
    let mut state = polled();
    press(&mut state, &[KeyCode::Down, KeyCode::Down]);
    let chosen = state.selected;
    press(&mut state, &[KeyCode::Char('s')]);
    update(&mut state, answered(0, jobs(99.0), 120));
    assert_eq!(state.selected, chosen);
    update(&mut state, answered(0, jobs(0.0).into_iter().take(1).collect(), 150));
    assert_eq!(state.position(), Some(0));
    update(&mut state, answered(0, Vec::new(), 180));
    assert_eq!(state.selected, None);
    press(&mut state, &[KeyCode::Down, KeyCode::PageUp, KeyCode::End, KeyCode::Enter]);
    assert!(drawn(&mut state, 80, 24).contains("no job is chosen"));
}

#[test]
fn ctrl_c_leaves_from_anywhere() {
    let mut state = polled();
    press(&mut state, &[KeyCode::Char('/'), KeyCode::Char('q')]);
    assert!(!state.is_over);
    update(&mut state, Event::Key(KeyEvent::new(KeyCode::Char('c'), KeyModifiers::CONTROL)));
    assert!(state.is_over);
}
