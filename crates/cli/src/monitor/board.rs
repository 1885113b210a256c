//! What is known of a fleet, kept from poll to poll.

use std::collections::{HashMap, HashSet, VecDeque};
use std::time::{Duration, SystemTime};

use super::history::remember;
use super::{Call, Failure, Moment, Poll, Reading, Sample, unix};
use crate::fleet::Job;

/// The fleet as the latest polls had it, and its past.
#[derive(Default)]
pub(crate) struct Board {
    places: Vec<Place>,
    numbers: HashMap<Identity, u64>,
    latest_number: u64,
    tracks: HashMap<u64, VecDeque<Sample>>,
    moments: VecDeque<Moment>,
}

/// What sets a job apart from all others: its place, its id, its direction.
type Identity = (usize, String, String);

/// An account in a region, and how asking it went.
#[derive(Default)]
pub(crate) struct Place {
    pub(crate) profile: String,
    pub(crate) region: String,
    /// Its name for people: `prod cn-hangzhou`; empty where there is nothing to tell apart.
    pub(crate) label: String,
    /// When its jobs were last complete.
    pub(crate) succeeded: Option<SystemTime>,
    /// Why the latest poll failed; `None` after one that did not.
    pub(crate) failure: Option<Failure>,
    /// Its jobs, as of the last success.
    pub(crate) readings: Vec<Reading>,
    /// The calls of the latest poll.
    pub(crate) calls: Vec<Call>,
}

impl Place {
    /// A place that has not been asked yet; a name that is not known is empty.
    pub(crate) fn new(profile: &str, region: &str) -> Self {
        let label = format!("{profile} {region}").trim().to_owned();
        Self { profile: profile.to_owned(), region: region.to_owned(), label, ..Self::default() }
    }

    /// Whether what is known of its jobs is too old to pass for their state.
    pub(crate) fn is_stale(&self, now: SystemTime, patience: Duration) -> bool {
        self.succeeded.is_none_or(|then| now.duration_since(then).unwrap_or_default() > patience)
    }
}

impl Board {
    /// Nothing is known yet.
    pub(crate) fn new(places: Vec<Place>) -> Self {
        Self { places, ..Self::default() }
    }

    pub(crate) fn places(&self) -> &[Place] {
        &self.places
    }

    /// All jobs, place by place.
    pub(crate) fn readings(&self) -> impl Iterator<Item = &Reading> {
        self.places.iter().flat_map(|place| &place.readings)
    }

    pub(crate) fn reading(&self, number: u64) -> Option<&Reading> {
        self.readings().find(|reading| reading.number == number)
    }

    /// The place that a job belongs to.
    pub(crate) fn place_of(&self, reading: &Reading) -> Option<&Place> {
        self.places.get(reading.place)
    }

    /// The past delays of a job, oldest first.
    pub(crate) fn samples(&self, number: u64) -> impl DoubleEndedIterator<Item = &Sample> {
        self.tracks.get(&number).into_iter().flatten()
    }

    /// The past of the fleet, oldest first.
    pub(crate) fn moments(&self) -> impl Iterator<Item = &Moment> {
        self.moments.iter()
    }

    /// Takes in what a place answered; after a failure its jobs stay as they were.
    pub(crate) fn take(&mut self, poll: Poll, now: SystemTime) {
        let jobs = match poll.jobs {
            Ok(jobs) => jobs,
            Err(failure) => {
                if let Some(place) = self.places.get_mut(poll.source) {
                    (place.failure, place.calls) = (Some(failure), poll.calls);
                }
                return;
            }
        };
        let readings: Vec<_> = jobs.into_iter().map(|job| self.read(poll.source, job)).collect();
        for Reading { number, delay, .. } in &readings {
            let sample = Sample { at: unix(now), delay: *delay };
            remember(self.tracks.entry(*number).or_default(), sample);
        }
        if let Some(place) = self.places.get_mut(poll.source) {
            (place.succeeded, place.failure) = (Some(now), None);
            (place.readings, place.calls) = (readings, poll.calls);
        }
    }

    /// Ends a poll of all places: the fleet of this moment becomes part of its past, and jobs that are gone are
    /// forgotten.
    pub(crate) fn close(&mut self, now: SystemTime) {
        let moment = Moment::of(unix(now), self.places.iter().flat_map(|place| &place.readings));
        remember(&mut self.moments, moment);
        let alive: HashSet<u64> = self.readings().map(|reading| reading.number).collect();
        self.tracks.retain(|number, _| alive.contains(number));
        self.numbers.retain(|_, number| alive.contains(number));
    }

    fn read(&mut self, place: usize, job: Job) -> Reading {
        let identity = (place, job.id().to_owned(), job.direction().to_owned());
        let number = *self.numbers.entry(identity).or_insert_with(|| {
            self.latest_number += 1;
            self.latest_number
        });
        Reading::new(number, place, job)
    }
}
