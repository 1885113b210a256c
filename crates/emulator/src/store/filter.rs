//! What a list is asked for.

/// What a job has to be like; what is `None` or empty does not matter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Filter {
    pub(crate) id: Option<String>,
    pub(crate) task: Option<String>,
    pub(crate) region: Option<String>,
    pub(crate) resource_group: Option<String>,
    /// A piece of the name, in any letter case.
    pub(crate) name: Option<String>,
    /// Tags that the job must have, all of them.
    pub(crate) tags: Vec<TagFilter>,
    /// The managed instance at the source, at the destination.
    pub(crate) source: Option<String>,
    pub(crate) destination: Option<String>,
    /// Instances rather than jobs: the way forth alone.
    pub(crate) forward_only: bool,
    pub(crate) oldest_first: bool,
}

/// A tag that a job must have: with that value, or with any when none is given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TagFilter {
    pub(crate) key: String,
    pub(crate) value: Option<String>,
}

/// A stretch of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Page {
    /// Counts from 1.
    pub(crate) number: i64,
    pub(crate) size: i64,
}

impl Page {
    /// Its part of a list; empty past the end.
    pub(crate) fn of<T>(self, list: &[T]) -> &[T] {
        let start = self.offset().min(list.len());
        &list[start..start.saturating_add(self.limit()).min(list.len())]
    }

    /// How many come before it.
    pub(super) fn offset(self) -> usize {
        usize::try_from((self.number - 1).saturating_mul(self.size)).unwrap_or(usize::MAX)
    }

    /// How many it has at most.
    pub(super) fn limit(self) -> usize {
        usize::try_from(self.size).unwrap_or(0)
    }
}
