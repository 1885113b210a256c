//! A strict reader of Prometheus' text format: it panics on whatever a scraper might misunderstand.

#![allow(clippy::panic, reason = "a scrape that cannot be read has failed its test")]

use std::collections::{BTreeMap, HashMap, HashSet};

/// All samples of a scrape, by name and labels.
#[derive(Debug, Default)]
pub(crate) struct Scrape {
    pub(crate) samples: HashMap<(String, BTreeMap<String, String>), f64>,
    /// The type of each family, in the order in which they came.
    pub(crate) families: Vec<(String, String)>,
}

impl Scrape {
    pub(crate) fn parse(text: &str) -> Self {
        assert!(text.ends_with('\n'), "the last line has no end");
        let mut scrape = Self::default();
        let mut helped = HashSet::new();
        for line in text.lines() {
            if let Some(help) = line.strip_prefix("# HELP ") {
                let (name, words) = help.split_once(' ').unwrap();
                assert!(helped.insert(name.to_owned()) && !words.is_empty(), "{line}");
            } else if let Some(kind) = line.strip_prefix("# TYPE ") {
                let (name, kind) = kind.split_once(' ').unwrap();
                assert!(["gauge", "counter", "histogram"].contains(&kind), "{line}");
                assert!(
                    helped.contains(name) && !scrape.families.iter().any(|(other, _)| other == name),
                    "{line}"
                );
                assert!(kind != "counter" || name.ends_with("_total"), "{line}");
                scrape.families.push((name.into(), kind.into()));
            } else {
                scrape.sample(line);
            }
        }
        scrape
    }

    /// The value of the only sample that has this name and, among others, these labels.
    pub(crate) fn value(&self, name: &str, labels: &[(&str, &str)]) -> Option<f64> {
        let mut found = self.all(name, labels);
        let value = found.next().map(|(_, value)| value);
        assert!(found.next().is_none(), "{name} {labels:?} is not unique");
        value
    }

    /// The samples that have this name and, among others, these labels.
    pub(crate) fn all<'s>(
        &'s self,
        name: &'s str,
        labels: &'s [(&str, &str)],
    ) -> impl Iterator<Item = (&'s BTreeMap<String, String>, f64)> {
        let has = |found: &BTreeMap<String, String>| {
            labels.iter().all(|(label, value)| found.get(*label).is_some_and(|other| other == value))
        };
        self.samples.iter().filter(move |((n, found), _)| n == name && has(found)).map(|((_, l), v)| (l, *v))
    }

    fn sample(&mut self, line: &str) {
        let end = line.find(['{', ' ']).unwrap();
        let (name, rest) = line.split_at(end);
        assert!(is_name(name), "{line}");
        let (labels, value) = match rest.strip_prefix('{') {
            Some(rest) => labels(rest),
            None => (BTreeMap::new(), rest),
        };
        let value = value.strip_prefix(' ').unwrap();
        let value: f64 = value.parse().unwrap_or_else(|_| panic!("{line}"));
        assert!(value.is_finite(), "{line}");
        let (family, kind) = self.families.last().unwrap();
        let suffix =
            name.strip_prefix(family.as_str()).unwrap_or_else(|| panic!("{line} is outside of its family"));
        let is_allowed = if kind == "histogram" {
            ["_bucket", "_sum", "_count"].contains(&suffix)
        } else {
            suffix.is_empty()
        };
        assert!(is_allowed, "{line}");
        assert!(self.samples.insert((name.into(), labels), value).is_none(), "{line} came twice");
    }
}

fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

/// The labels up to the closing brace, and what follows it.
fn labels(mut rest: &str) -> (BTreeMap<String, String>, &str) {
    let mut labels = BTreeMap::new();
    loop {
        let (name, value) = rest.split_once("=\"").unwrap();
        assert!(is_name(name), "{rest}");
        let (value, after) = quoted(value);
        assert!(!value.is_empty(), "{name} is empty");
        assert!(labels.insert(name.to_owned(), value).is_none(), "{name} came twice");
        match after.strip_prefix('}') {
            Some(after) => return (labels, after),
            None => rest = after.strip_prefix(',').unwrap(),
        }
    }
}

/// The text up to the closing quote, and what follows it.
fn quoted(text: &str) -> (String, &str) {
    let mut value = String::new();
    let mut characters = text.char_indices();
    while let Some((index, c)) = characters.next() {
        match c {
            '"' => return (value, &text[index + 1..]),
            '\\' => value.push(match characters.next().unwrap().1 {
                'n' => '\n',
                c @ ('\\' | '"') => c,
                other => panic!("\\{other} means nothing in {text}"),
            }),
            c => value.push(c),
        }
    }
    panic!("no closing quote: {text}")
}
