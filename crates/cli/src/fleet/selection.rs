//! Which jobs are wanted: what the service selects by, and what it does not.

use std::str::FromStr;
use std::time::Duration;

use aliyun_dts::DescribeSynchronizationJobs;
use aliyun_dts::describe_synchronization_jobs;
use clap::Args;

use super::filter::Filter;
use super::{Job, Status, StatusParser};
use crate::duration;
use crate::error::Error;

/// How many tags the service takes.
const MOST_TAGS: usize = 20;

/// The flags that select jobs.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Selection")]
pub(crate) struct Selection {
    /// Only jobs whose name contains this text
    #[arg(long, value_name = "TEXT")]
    pub(crate) name: Option<String>,

    /// Only jobs with this tag; up to 20 may be given, and all must match
    #[arg(long = "tag", value_name = "KEY[=VALUE]")]
    pub(crate) tags: Vec<Tag>,

    /// Only jobs in this state; several may be given, letter case does not count
    #[arg(long = "status", value_name = "STATUS", value_delimiter = ',', ignore_case = true)]
    #[arg(value_parser = StatusParser)]
    pub(crate) statuses: Vec<Status>,

    /// Only jobs that are behind by this much or more, such as 30s, 5m or 2h
    #[arg(long, value_name = "DURATION", value_parser = duration::parse)]
    pub(crate) min_delay: Option<Duration>,

    /// Only jobs for which this holds, such as 'delay>60 && status!=Finished'; see `dts explain filter`
    #[arg(long, value_name = "EXPRESSION")]
    pub(crate) filter: Option<Filter>,

    /// How many jobs to ask for at a time; the service's own choice is 30
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(i64).range(1..=100))]
    pub(crate) page_size: Option<i64>,
}

impl Selection {
    /// What the grammar alone cannot refuse.
    pub(crate) fn check(&self) -> Result<(), Error> {
        match self.tags.len() {
            0..=MOST_TAGS => Ok(()),
            tags => {
                Err(Error::usage(format!("{tags} tags were given, the service takes at most {MOST_TAGS}")))
            }
        }
    }

    /// Asks for the wanted jobs, as far as the service can select.
    pub(crate) fn request(&self) -> DescribeSynchronizationJobs {
        let mut request = DescribeSynchronizationJobs::new();
        request.synchronization_job_name = self.name.as_ref().map(Into::into);
        request.page_size = self.page_size;
        let tags = self.tags.iter().map(|Tag { key, value }| describe_synchronization_jobs::Tag {
            key: Some(key.into()),
            value: value.as_ref().map(Into::into),
        });
        request.tag = (!self.tags.is_empty()).then(|| tags.collect());
        request
    }

    /// Whether a job that came is wanted; the service itself selects by name and tag alone.
    pub(crate) fn wants(&self, job: &Job) -> bool {
        let has_status = || job.status().is_some_and(|status| self.statuses.contains(&status));
        let is_behind = |least: Duration| job.delay().is_some_and(|delay| delay >= least);
        (self.statuses.is_empty() || has_status())
            && self.min_delay.is_none_or(is_behind)
            && self.filter.as_ref().is_none_or(|filter| filter.holds(job))
    }

    /// Whether nothing is said, so that every job is wanted.
    pub(crate) fn is_everything(&self) -> bool {
        let Self { name, tags, statuses, min_delay, filter, page_size: _ } = self;
        name.is_none() && tags.is_empty() && statuses.is_empty() && min_delay.is_none() && filter.is_none()
    }
}

/// `KEY` or `KEY=VALUE`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tag {
    pub(crate) key: String,
    /// `None` for any value; an empty one is a value too.
    pub(crate) value: Option<String>,
}

impl FromStr for Tag {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (key, value) = match text.split_once('=') {
            Some((key, value)) => (key, Some(value.to_owned())),
            None => (text, None),
        };
        match key.is_empty() {
            true => Err("a tag needs a key: KEY or KEY=VALUE".into()),
            false => Ok(Self { key: key.to_owned(), value }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_a_key_with_or_without_a_value() {
        let tag = |key: &str, value: Option<&str>| Ok(Tag { key: key.into(), value: value.map(Into::into) });
        assert_eq!("env".parse(), tag("env", None));
        assert_eq!("env=".parse(), tag("env", Some("")));
        assert_eq!("env=a=b".parse(), tag("env", Some("a=b")));
        assert!("=prod".parse::<Tag>().is_err());
        assert!("".parse::<Tag>().is_err());
    }
}
