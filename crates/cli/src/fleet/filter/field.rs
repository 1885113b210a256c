//! What an expression can ask of a job.

use crate::similar::nearest;

/// A field of a job.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Field {
    Listed(&'static Listed),
    /// The value of the tag with that key.
    Tag(String),
}

/// A field with a name of its own.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Listed {
    pub(crate) name: &'static str,
    pub(crate) kind: Kind,
    pub(crate) about: &'static str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    Status,
    Number,
    /// In seconds.
    Duration,
    /// How long until then; negative once it has passed.
    Until,
    /// How long since then.
    Since,
}

/// Every field but the tags.
pub(crate) static FIELDS: &[Listed] = &[
    Listed { name: "id", kind: Kind::Text, about: "the job's id" },
    Listed { name: "name", kind: Kind::Text, about: "the job's name" },
    Listed { name: "status", kind: Kind::Status, about: "its state, such as Synchronizing" },
    Listed { name: "direction", kind: Kind::Text, about: "Forward or Reverse" },
    Listed { name: "delay", kind: Kind::Duration, about: "how far behind it is: 60, 60s, 5m" },
    Listed { name: "rps", kind: Kind::Number, about: "records a second" },
    Listed { name: "flow", kind: Kind::Number, about: "megabytes a second" },
    Listed { name: "class", kind: Kind::Text, about: "micro, small, medium or large" },
    Listed { name: "pay", kind: Kind::Text, about: "PrePaid or PostPaid" },
    Listed { name: "expires", kind: Kind::Until, about: "the time until it expires: 30d" },
    Listed { name: "created", kind: Kind::Since, about: "the time since it was created: 7d" },
    Listed { name: "source", kind: Kind::Text, about: "engine and instance or address" },
    Listed { name: "destination", kind: Kind::Text, about: "engine and instance or address" },
    Listed { name: "error", kind: Kind::Text, about: "why it failed" },
    Listed { name: "region", kind: Kind::Text, about: "the region that was asked" },
    Listed { name: "profile", kind: Kind::Text, about: "the profile that was asked with" },
];

impl Field {
    /// The field of that name, or what is wrong with the name.
    pub(super) fn named(name: &str) -> Result<Self, String> {
        if let Some(key) = name.strip_prefix("tag.").filter(|key| !key.is_empty()) {
            return Ok(Self::Tag(key.to_owned()));
        }
        if let Some(listed) = FIELDS.iter().find(|field| field.name.eq_ignore_ascii_case(name)) {
            return Ok(Self::Listed(listed));
        }
        let names = || FIELDS.iter().map(|field| field.name);
        Err(match nearest(name, names()) {
            Some(near) => format!("no field {name:?}; did you mean {near:?}?"),
            None => {
                format!(
                    "no field {name:?}; the fields are {}, tag.KEY",
                    names().collect::<Vec<_>>().join(", ")
                )
            }
        })
    }

    pub(super) fn name(&self) -> &str {
        match self {
            Self::Listed(listed) => listed.name,
            Self::Tag(key) => key,
        }
    }

    pub(super) fn kind(&self) -> Kind {
        match self {
            Self::Listed(listed) => listed.kind,
            Self::Tag(_) => Kind::Text,
        }
    }
}
