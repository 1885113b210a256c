//! Enumerations that survive a service that knows more values than we do.

use std::fmt;
use std::ops::Deref;

use crate::Text;

/// An enumeration with a variant for values nobody has listed. Declare one with
/// [`enumeration!`](crate::enumeration).
pub trait Enumeration: Clone + PartialEq + fmt::Debug {
    /// Every listed name, in the order of the specification.
    const NAMES: &'static [&'static str];

    /// The listed value of exactly that name.
    fn exact(name: &str) -> Option<Self>;

    /// The listed value of that name: letter case and white space around it do not count.
    fn known(name: &str) -> Option<Self> {
        Self::exact(name).or_else(|| {
            let name = name.trim();
            Self::NAMES
                .iter()
                .find(|known| known.eq_ignore_ascii_case(name))
                .and_then(|known| Self::exact(known))
        })
    }

    /// The variant for a value that is not listed.
    fn other(text: Text) -> Self;

    /// The name in the spelling of the specification, or the unlisted text.
    fn name(&self) -> &str;
}

/// An enumeration's value together with the exact text it had on the wire.
///
/// Services do not spell their own values alike: DTS documents `Synchronizing` and sends `synchronizing`. Matching
/// goes by meaning, and the text still round-trips.
///
/// ```
/// use aliyun_wire::{Open, enumeration};
///
/// enumeration! {
///     /// State of a job.
///     pub enum Status {
///         /// Changes flow.
///         Synchronizing = "Synchronizing",
///         /// It stopped with an error.
///         Failed = "Failed",
///     }
/// }
///
/// let status: Open<Status> = " synchronizing".into();
/// assert_eq!(status, Status::Synchronizing);
/// assert_eq!(status.as_str(), " synchronizing");
///
/// match &*Open::<Status>::from("Melting") {
///     Status::Synchronizing => unreachable!(),
///     Status::Other(text) => assert_eq!(text, "Melting"),
///     _ => unreachable!(),
/// }
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Open<E> {
    value: E,
    /// The text, where it differs from the value's own name.
    text: Option<Text>,
}

impl<E: Enumeration> Open<E> {
    /// The text as it stood on the wire.
    pub fn as_str(&self) -> &str {
        match &self.text {
            Some(text) => text,
            None => self.value.name(),
        }
    }
}

impl<E> Deref for Open<E> {
    type Target = E;

    fn deref(&self) -> &E {
        &self.value
    }
}

impl<E: Enumeration> From<E> for Open<E> {
    fn from(value: E) -> Self {
        Self { value, text: None }
    }
}

impl<E: Enumeration> From<Text> for Open<E> {
    fn from(text: Text) -> Self {
        text.as_str().into()
    }
}

impl<E: Enumeration> From<&str> for Open<E> {
    fn from(text: &str) -> Self {
        if let Some(value) = E::exact(text) {
            return value.into();
        }
        match E::known(text) {
            Some(value) => Self { value, text: Some(text.into()) },
            None => E::other(text.into()).into(),
        }
    }
}

impl<E: Enumeration> From<String> for Open<E> {
    fn from(text: String) -> Self {
        Text::from(text).into()
    }
}

impl<E: PartialEq> PartialEq<E> for Open<E> {
    fn eq(&self, other: &E) -> bool {
        self.value == *other
    }
}

impl<E: Enumeration> fmt::Debug for Open<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), formatter)
    }
}

impl<E: Enumeration> fmt::Display for Open<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

/// Declares an open enumeration: the listed values with their names on the wire, and `Other` for all else.
///
/// See [`Open`] for an example.
#[macro_export]
macro_rules! enumeration {
    (
        $(#[$meta:meta])*
        $visibility:vis enum $type:ident {
            $($(#[$variant_meta:meta])* $variant:ident = $name:literal,)*
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone)]
        #[non_exhaustive]
        $visibility enum $type {
            $($(#[$variant_meta])* $variant,)*
            /// A value that the specification does not list, as it stood on the wire.
            Other($crate::Text),
        }

        impl $crate::Enumeration for $type {
            const NAMES: &'static [&'static str] = &[$($name),*];

            fn exact(name: &str) -> Option<Self> {
                match name {
                    $($name => Some(Self::$variant),)*
                    _ => None,
                }
            }

            fn other(text: $crate::Text) -> Self {
                Self::Other(text)
            }

            fn name(&self) -> &str {
                match self {
                    $(Self::$variant => $name,)*
                    Self::Other(text) => text,
                }
            }
        }

        // By name, which is what is meant; what a derive writes for each variant takes twice as long to compile.
        impl ::core::cmp::PartialEq for $type {
            fn eq(&self, other: &Self) -> bool {
                $crate::Enumeration::name(self) == $crate::Enumeration::name(other)
            }
        }

        impl ::core::cmp::Eq for $type {}

        impl ::core::hash::Hash for $type {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash($crate::Enumeration::name(self), state);
            }
        }

        impl From<&str> for $type {
            fn from(name: &str) -> Self {
                <Self as $crate::Enumeration>::known(name).unwrap_or_else(|| Self::Other(name.into()))
            }
        }

        impl ::core::fmt::Debug for $type {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                formatter.pad($crate::Enumeration::name(self))
            }
        }

        impl ::core::fmt::Display for $type {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                formatter.pad($crate::Enumeration::name(self))
            }
        }
    };
}
