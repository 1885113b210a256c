//! Which jobs pass a filter, in their order: sets of jobs, so that counting and paging take the same time however
//! many there are.
//!
//! Every job has a place, a number; the older it is, the lower. Every property has the set of the places of the jobs
//! that have it. A list is what some sets have in common: its length is the number of places in it, and a page begins
//! with the nth of them. All of it is made from the tables and follows them.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use roaring::{MultiOps, RoaringBitmap};

use crate::job::Job;

use super::facts::{Facts, LONGEST_NAME, Property, fold};
use super::filter::Filter;

/// What jobs are sorted by: when they were created, and which row they have.
pub(super) type Slot = (i64, i64);

/// Places are that far apart at first, so that a job that comes in between finds a free one.
const GAP: u32 = 2;

#[derive(Default)]
pub(super) struct Index {
    places: BTreeMap<Slot, u32>,
    entries: HashMap<u32, Entry>,
    everything: RoaringBitmap,
    sets: HashMap<Property, RoaringBitmap>,
}

/// A job; its documents are read when somebody asks for them.
pub(super) struct Entry {
    pub(super) facts: Facts,
    pub(super) job: Option<Arc<Job>>,
}

/// What came of writes.
pub(super) enum Changes {
    /// Jobs that there were, and those that there are instead.
    Some(Vec<Slot>, Vec<Facts>),
    /// Everything, oldest first.
    All(Vec<Facts>),
}

impl Index {
    /// How many jobs pass, and the places of some of them.
    ///
    /// Where a filter asks for what few jobs have, those are given.
    pub(super) fn stretch(
        &self,
        filter: &Filter,
        few: Option<Vec<Slot>>,
        (offset, limit): (usize, usize),
    ) -> (usize, Vec<u32>) {
        let few = few.map(|few| few.iter().filter_map(|slot| self.places.get(slot)).collect());
        let passing = self.passing(filter, few);
        let total = usize::try_from(passing.len()).unwrap_or(usize::MAX);
        let nth = |n: usize| passing.select(u32::try_from(n).ok()?);
        let places = match filter.oldest_first {
            true => nth(offset).map(|first| passing.range(first..).take(limit).collect()),
            false => total
                .checked_sub(offset.saturating_add(1))
                .and_then(nth)
                .map(|first| passing.range(..=first).rev().take(limit).collect()),
        };
        (total, places.unwrap_or_default())
    }

    pub(super) fn entry(&mut self, place: u32) -> Option<&mut Entry> {
        self.entries.get_mut(&place)
    }

    pub(super) fn apply(&mut self, changes: Changes) {
        match changes {
            Changes::Some(before, after) => self.replace(&before, after),
            Changes::All(jobs) => {
                *self = Self::default();
                jobs.into_iter().for_each(|facts| self.insert(facts));
            }
        }
    }

    fn passing(&self, filter: &Filter, few: Option<RoaringBitmap>) -> RoaringBitmap {
        let named = filter.name.as_deref().map(|piece| self.named(&fold(piece)));
        let mut owned = few.into_iter().chain(named).reduce(|few, named| few & named);
        for property in filter.properties() {
            let Some(set) = self.sets.get(&property) else { return RoaringBitmap::new() };
            owned = Some(owned.map_or_else(|| set.clone(), |passing| passing & set));
        }
        owned.unwrap_or_else(|| self.everything.clone())
    }

    /// The jobs whose name has that piece, which is folded.
    fn named(&self, piece: &str) -> RoaringBitmap {
        let letters: Vec<char> = piece.chars().collect();
        let set = |property| self.sets.get(&property).cloned().unwrap_or_default();
        let taken_apart = match letters[..] {
            [] => return self.everything.clone(),
            [letter] => set(Property::Letter(letter)),
            [first, second] => set(Property::Pair(first, second)),
            _ => (0..=LONGEST_NAME.saturating_sub(letters.len()))
                .filter_map(|start| self.named_from(start, &letters))
                .union(),
        };
        let long = self.sets.get(&Property::LongName).into_iter().flatten();
        let has_piece = |place: &u32| self.entries.get(place).is_some_and(|it| it.facts.name.contains(piece));
        taken_apart | long.filter(has_piece).collect::<RoaringBitmap>()
    }

    /// The jobs whose name has those letters from that position on, of which there are three at least.
    fn named_from(&self, start: usize, letters: &[char]) -> Option<RoaringBitmap> {
        let last = letters.len() - 3;
        // Side by side but for the last ones, which may overlap those before.
        let triples = (0..last).step_by(3).chain([last]).map(|at| {
            let place = u32::try_from(start + at).ok()?;
            self.sets.get(&Property::Triple(letters[at], letters[at + 1], letters[at + 2], place))
        });
        Some(triples.collect::<Option<Vec<_>>>()?.intersection())
    }

    /// Jobs that are as they were keep their place, and are read anew.
    fn replace(&mut self, before: &[Slot], mut after: Vec<Facts>) {
        for slot in before {
            let Some(place) = self.places.get(slot).copied() else { continue };
            let same = |entry: &Entry| after.iter().position(|facts| *facts == entry.facts);
            match self.entries.get_mut(&place).and_then(|entry| Some((same(entry)?, entry))) {
                Some((same, entry)) => {
                    entry.job = None;
                    after.swap_remove(same);
                }
                None => drop(self.take(place)),
            }
        }
        after.into_iter().for_each(|facts| self.insert(facts));
    }

    /// How many jobs there are.
    pub(super) fn len(&self) -> usize {
        self.places.len()
    }

    fn insert(&mut self, facts: Facts) {
        let place = self.make_room(facts.slot);
        self.put(place, Entry { facts, job: None });
    }

    /// A free place behind all that are older, and before all that are newer.
    fn make_room(&mut self, slot: Slot) -> u32 {
        let older = self.places.range(..slot).next_back().map(|(_, place)| *place);
        if self.places.range(slot..).next().is_none() {
            return older.map_or(0, |place| place + GAP);
        }
        let place = older.map_or(0, |place| place + 1);
        // Where none is free, those that are newer move up to the next one that is.
        let mut free = place;
        while self.entries.contains_key(&free) {
            free += 1;
        }
        for place in (place..free).rev() {
            if let Some(entry) = self.take(place) {
                self.put(place + 1, entry);
            }
        }
        place
    }

    fn put(&mut self, place: u32, entry: Entry) {
        for property in entry.facts.properties() {
            let set = self.sets.entry(property).or_default();
            // Most jobs come last, which takes less time.
            if set.try_push(place).is_err() {
                set.insert(place);
            }
        }
        self.everything.insert(place);
        self.places.insert(entry.facts.slot, place);
        self.entries.insert(place, entry);
    }

    fn take(&mut self, place: u32) -> Option<Entry> {
        let entry = self.entries.remove(&place)?;
        self.places.remove(&entry.facts.slot);
        self.everything.remove(place);
        for property in entry.facts.properties() {
            if let Some(set) = self.sets.get_mut(&property) {
                set.remove(place);
                if set.is_empty() {
                    self.sets.remove(&property);
                }
            }
        }
        Some(entry)
    }
}

#[cfg(test)]
mod tests;
