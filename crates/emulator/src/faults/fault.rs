//! What can go wrong on purpose, as a value and as text.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use super::Stage;
use crate::duration;

/// What goes wrong, for which operations, and how often.
///
/// ```
/// use aliyun_emulator::{Fault, FaultKind};
///
/// let fault = Fault::new(FaultKind::Throttle { retry_after: None }).operation("Describe*").rate(0.2);
/// assert_eq!(fault, "throttle:operation=Describe*,rate=0.2".parse()?);
/// # Ok::<(), aliyun_emulator::FaultError>(())
/// ```
///
/// As text it is the name of the kind and, after a colon, settings joined with commas: `operation` (a name in which
/// `*` stands for anything), `rate` (of the requests for those operations, 0 to 1), `count` (at most that many of
/// them), and what [`FaultKind`] says.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    pub(super) kind: FaultKind,
    pub(super) operation: String,
    pub(super) rate: f64,
    pub(super) count: Option<u64>,
}

/// What goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FaultKind {
    /// `throttle`: `Throttling.User`, with `retry-after=2s` in a header `x-acs-retry-after`, too.
    Throttle {
        /// How long the client is told to wait.
        retry_after: Option<Duration>,
    },
    /// `internal-error`: HTTP 500 `InternalError`, nothing is done.
    InternalError,
    /// `unavailable`: HTTP 503 `ServiceUnavailable`, nothing is done.
    Unavailable,
    /// `bad-gateway`: HTTP 502 with a page of HTML, as from a proxy; nothing is done.
    BadGateway,
    /// `reset-before`: the connection is reset, nothing is done.
    ResetBefore,
    /// `reset-after`: everything is done, then the connection is reset.
    ResetAfter,
    /// `truncate`: everything is done, half of the body arrives.
    Truncate,
    /// `slow-first-byte:delay=2s`: everything is done, the answer comes late.
    SlowFirstByte {
        /// How late.
        delay: Duration,
    },
    /// `slow-body:delay=2s`: everything is done, the body trickles in over that time.
    SlowBody {
        /// How long the body takes.
        delay: Duration,
    },
    /// `wrong-types`: everything is done, some values of the answer have another type than documented.
    WrongTypes,
    /// `skew:ahead=20m` or `skew:behind=20m`: the front door's clock is off, and the header `Date` with it.
    Skew {
        /// Whether it is ahead.
        ahead: bool,
        /// How far it is off.
        by: Duration,
    },
    /// `duplicate`: the operation is performed twice, as if delivered twice; the answer is the second one.
    Duplicate,
}

/// The delay when none is given.
const DELAY: Duration = Duration::from_secs(2);

impl Fault {
    /// A fault that every request suffers, until [`operation`](Self::operation), [`rate`](Self::rate) or
    /// [`count`](Self::count) says otherwise.
    pub fn new(kind: FaultKind) -> Self {
        Self { kind, operation: "*".to_owned(), rate: 1.0, count: None }
    }

    /// Only requests for these operations: a name in which `*` stands for anything.
    #[must_use]
    pub fn operation(mut self, pattern: &str) -> Self {
        self.operation = pattern.to_owned();
        self
    }

    /// Only that share of the requests, drawn with the seed; what is no share between 0 and 1 is brought there.
    #[must_use]
    pub fn rate(mut self, rate: f64) -> Self {
        self.rate = if rate > 0.0 { rate.min(1.0) } else { 0.0 };
        self
    }

    /// At most that many requests.
    #[must_use]
    pub fn count(mut self, count: u64) -> Self {
        self.count = Some(count);
        self
    }

    /// Reads one fault, such as `throttle:rate=0.2,operation=Describe*`.
    ///
    /// # Errors
    ///
    /// A kind or a setting that there is not, and a value that it cannot have.
    pub fn parse(text: &str) -> Result<Self, FaultError> {
        let (name, settings) = text.split_once(':').unwrap_or((text, ""));
        let mut fault = Self::new(kind(name.trim()).ok_or_else(|| FaultError::new("unknown fault", name))?);
        for setting in settings.split(',').map(str::trim).filter(|setting| !setting.is_empty()) {
            fault.set(setting)?;
        }
        Ok(fault)
    }

    /// Reads a file of them: one a line; empty lines, and what follows a `#`, do not count.
    ///
    /// # Errors
    ///
    /// The first line that is no fault.
    pub fn parse_all(text: &str) -> Result<Vec<Self>, FaultError> {
        let lines = text.lines().map(|line| line.split('#').next().unwrap_or_default().trim());
        lines.filter(|line| !line.is_empty()).map(Self::parse).collect()
    }

    pub(super) fn concerns(&self, operation: &str) -> bool {
        matches(&self.operation, operation)
    }

    fn set(&mut self, setting: &str) -> Result<(), FaultError> {
        let wrong = || FaultError::new("cannot use the setting", setting);
        let (name, value) = setting.split_once('=').ok_or_else(wrong)?;
        let length = || duration::parse(value).ok_or_else(wrong);
        match (name, &mut self.kind) {
            ("operation", _) if !value.is_empty() => self.operation = value.to_owned(),
            ("rate", _) => self.rate = share(value).ok_or_else(wrong)?,
            ("count", _) => self.count = Some(value.parse().map_err(|_| wrong())?),
            ("retry-after", FaultKind::Throttle { retry_after }) => *retry_after = Some(length()?),
            ("delay", FaultKind::SlowFirstByte { delay } | FaultKind::SlowBody { delay }) => {
                *delay = length()?;
            }
            ("ahead" | "behind", FaultKind::Skew { ahead, by }) => {
                *ahead = name == "ahead";
                *by = length()?;
            }
            _ => return Err(wrong()),
        }
        Ok(())
    }
}

impl FromStr for Fault {
    type Err = FaultError;

    fn from_str(text: &str) -> Result<Self, FaultError> {
        Self::parse(text)
    }
}

/// The text that [`Fault::parse`] reads.
impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut settings = Vec::new();
        if self.operation != "*" {
            settings.push(format!("operation={}", self.operation));
        }
        if self.rate < 1.0 {
            settings.push(format!("rate={}", self.rate));
        }
        settings.extend(self.count.map(|count| format!("count={count}")));
        settings.extend(self.kind.setting());
        let colon = if settings.is_empty() { "" } else { ":" };
        write!(formatter, "{}{colon}{}", self.kind.name(), settings.join(","))
    }
}

impl FaultKind {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Throttle { .. } => "throttle",
            Self::InternalError => "internal-error",
            Self::Unavailable => "unavailable",
            Self::BadGateway => "bad-gateway",
            Self::ResetBefore => "reset-before",
            Self::ResetAfter => "reset-after",
            Self::Truncate => "truncate",
            Self::SlowFirstByte { .. } => "slow-first-byte",
            Self::SlowBody { .. } => "slow-body",
            Self::WrongTypes => "wrong-types",
            Self::Skew { .. } => "skew",
            Self::Duplicate => "duplicate",
        }
    }

    pub(super) fn stage(self) -> Stage {
        match self {
            Self::BadGateway | Self::ResetBefore | Self::Skew { .. } => Stage::BeforeTheFrontDoor,
            _ => Stage::BehindTheFrontDoor,
        }
    }

    fn setting(self) -> Option<String> {
        let (name, length) = match self {
            Self::Throttle { retry_after } => ("retry-after", retry_after?),
            Self::SlowFirstByte { delay } | Self::SlowBody { delay } => ("delay", delay),
            Self::Skew { ahead: true, by } => ("ahead", by),
            Self::Skew { ahead: false, by } => ("behind", by),
            _ => return None,
        };
        Some(format!("{name}={}", duration::format(length)))
    }
}

/// All kinds, with what their settings are when none is given.
pub(crate) const KINDS: &[FaultKind] = &[
    FaultKind::Throttle { retry_after: None },
    FaultKind::InternalError,
    FaultKind::Unavailable,
    FaultKind::BadGateway,
    FaultKind::ResetBefore,
    FaultKind::ResetAfter,
    FaultKind::Truncate,
    FaultKind::SlowFirstByte { delay: DELAY },
    FaultKind::SlowBody { delay: DELAY },
    FaultKind::WrongTypes,
    FaultKind::Skew { ahead: true, by: Duration::from_secs(20 * 60) },
    FaultKind::Duplicate,
];

fn kind(name: &str) -> Option<FaultKind> {
    KINDS.iter().find(|kind| kind.name() == name).copied()
}

fn share(text: &str) -> Option<f64> {
    text.parse().ok().filter(|share| (0.0..=1.0).contains(share))
}

/// Whether a text is what a pattern says, in which `*` stands for anything.
fn matches(pattern: &str, text: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else { return pattern == text };
    let Some(text) = text.strip_prefix(start) else { return false };
    let mut tails = text.char_indices().map(|(index, _)| &text[index..]).chain([""]);
    tails.any(|tail| matches(rest, tail))
}

/// Why a text is no fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FaultError {
    problem: &'static str,
    text: String,
}

impl FaultError {
    fn new(problem: &'static str, text: &str) -> Self {
        Self { problem, text: text.trim().to_owned() }
    }
}

impl fmt::Display for FaultError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {:?}; faults are ", self.problem, self.text)?;
        let names: Vec<&str> = KINDS.iter().map(|kind| kind.name()).collect();
        write!(formatter, "{}, with settings such as throttle:rate=0.2,operation=Describe*", names.join(", "))
    }
}

impl std::error::Error for FaultError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_read_from_what_it_is_written_as() {
        for kind in KINDS {
            let fault = Fault::new(*kind).operation("Start*Job").rate(0.25).count(3);
            assert_eq!(Fault::parse(&fault.to_string()), Ok(fault));
            assert_eq!(Fault::parse(kind.name()), Ok(Fault::new(*kind)));
        }
    }

    #[test]
    fn settings_of_a_kind_are_its_own() {
        let throttle = Fault::new(FaultKind::Throttle { retry_after: Some(Duration::from_millis(1_500)) });
        assert_eq!(Fault::parse("throttle: retry-after=1500ms"), Ok(throttle));
        let behind = Fault::new(FaultKind::Skew { ahead: false, by: Duration::from_secs(3_600) });
        assert_eq!(Fault::parse("skew:behind=1h"), Ok(behind));
        for text in
            ["truncate:delay=1s", "throttle:rate=2", "throttle:rate", "throttle:count=-1", "skew:ahead=1"]
        {
            let error = Fault::parse(text).unwrap_err().to_string();
            assert!(error.contains(text.split_once(':').unwrap().1), "{error}");
        }
        assert!(Fault::parse("explode").unwrap_err().to_string().starts_with("unknown fault \"explode\";"));
    }

    #[test]
    fn a_file_has_one_a_line() {
        let faults = Fault::parse_all("# a bad day\n\nthrottle:count=2 # twice\n  truncate\n").unwrap();
        let expected = [Fault::new(KINDS[0]).count(2), Fault::new(FaultKind::Truncate)];
        assert_eq!(faults, expected);
    }

    #[test]
    fn a_star_stands_for_anything_and_nothing() {
        for pattern in ["*", "Start*", "*Job", "StartJob", "St*t*b", "StartJob*"] {
            assert!(matches(pattern, "StartJob"), "{pattern}");
        }
        for pattern in ["", "start*", "*Jobs", "Start", "tart*"] {
            assert!(!matches(pattern, "StartJob"), "{pattern}");
        }
    }
}
