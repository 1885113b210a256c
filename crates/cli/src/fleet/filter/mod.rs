//! Filter expressions: `delay>60 && (status!=Finished || tag.env==prod)`.

mod evaluate;
mod field;
mod parse;
mod token;

use std::fmt;
use std::str::FromStr;

use super::Job;
pub(crate) use field::FIELDS;
use field::Field;

/// A condition that a job meets or does not.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Filter(Expression);

impl Filter {
    pub(crate) fn holds(&self, job: &Job) -> bool {
        evaluate::holds(&self.0, job)
    }
}

impl FromStr for Filter {
    type Err = SyntaxError;

    fn from_str(text: &str) -> Result<Self, SyntaxError> {
        parse::parse(text).map(Self)
    }
}

#[derive(Clone, Debug, PartialEq)]
enum Expression {
    And(Box<Expression>, Box<Expression>),
    Or(Box<Expression>, Box<Expression>),
    Not(Box<Expression>),
    /// The field has a value.
    Has(Field),
    Compare(Field, Comparison, Operand),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    /// The text contains the other one, letter case aside.
    Contains,
    ContainsNot,
}

/// What a field is compared with, of the kind that the field has.
#[derive(Clone, Debug, PartialEq)]
enum Operand {
    Number(f64),
    Text(String),
}

/// Where an expression makes no sense, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SyntaxError {
    text: String,
    /// In characters.
    at: usize,
    problem: String,
}

impl std::error::Error for SyntaxError {}

/// The problem, with a mark under the place.
impl fmt::Display for SyntaxError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { text, at, problem } = self;
        let before: String = text.chars().take(*at).collect();
        let column = crate::output::text::width(&before);
        write!(formatter, "{problem}\n  {text}\n  {:column$}^", "")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use aliyun_dts::describe_synchronization_jobs::{Performance, SynchronizationInstance, Tag};

    fn job() -> Job {
        let instance = SynchronizationInstance {
            synchronization_job_id: Some("dts1".into()),
            synchronization_job_name: Some("Orders 订单".into()),
            status: Some("synchronizing".into()),
            delay: Some("75".into()),
            performance: Some(Performance { rps: Some("12".into()), flow: Some("0.50MB/s".into()) }),
            tags: vec![Tag { key: Some("env".into()), value: Some("prod".into()) }],
            ..SynchronizationInstance::default()
        };
        Job { region: Some("cn-beijing".into()), instance, ..Job::default() }
    }

    fn holds(text: &str) -> bool {
        text.parse::<Filter>().unwrap_or_else(|error| panic!("{error}")).holds(&job())
    }

    #[test]
    fn compares_numbers_texts_and_lengths_of_time() {
        for text in [
            "delay>60",
            "delay >= 75 && delay<=75",
            "delay>1m and delay<2m",
            "rps==12",
            "flow<1",
            "status==Synchronizing",
            "status = SYNCHRONIZING",
            "status!=Finished",
            "name~orders && name~订单",
            "name !~ users",
            "name=='orders 订单'",
            "tag.env==prod",
            "region==cn-beijing",
        ] {
            assert!(holds(text), "{text}");
        }
        for text in ["delay>75", "status==Failed", "name~users", "tag.env==dev", "rps!=12"] {
            assert!(!holds(text), "{text}");
        }
    }

    #[test]
    fn and_binds_tighter_than_or_and_parentheses_tighter_than_both() {
        assert!(holds("delay>0 || delay>0 && delay>1000"));
        assert!(!holds("(delay>0 || delay>0) && delay>1000"));
        assert!(holds("!(delay>1000) && not error"));
        assert!(holds("!error"));
    }

    #[test]
    fn what_is_unknown_compares_with_nothing() {
        assert!(!holds("expires<30d") && !holds("expires>30d") && !holds("class==large"));
        assert!(holds("class!=large") && holds("tag.team!=x") && !holds("tag.team") && holds("tag.env"));
    }

    #[test]
    fn says_where_it_makes_no_sense_and_what_may_be_meant() {
        let error = |text: &str| text.parse::<Filter>().unwrap_err().to_string();
        insta::assert_snapshot!(error("delay>60 && dealy<5"), @r#"
        no field "dealy"; did you mean "delay"?
          delay>60 && dealy<5
                      ^
        "#);
        insta::assert_snapshot!(error("名字~x"), @r#"
        no field "名字"; the fields are id, name, status, direction, delay, rps, flow, class, pay, expires, created, source, destination, error, region, profile, tag.KEY
          名字~x
          ^
        "#);
        insta::assert_snapshot!(error("name~订单 && delay>soon"), @r#"
        "soon" is not a length of time such as 30s, 5m, 2h or 30d
          name~订单 && delay>soon
                             ^
        "#);
        insta::assert_snapshot!(error("status==Synchronising"), @r#"
        no state "Synchronising"; did you mean "Synchronizing"?
          status==Synchronising
                  ^
        "#);
        for (text, problem) in [
            ("", "an expression is missing"),
            ("delay>", "a value is missing"),
            ("(delay>1", "a \")\" is missing"),
            ("delay>1 delay<3", "expected && or ||"),
            ("delay>1 & delay<3", "\"&\" is not an operator; did you mean \"&&\"?"),
            ("name~'abc", "the closing ' is missing"),
            ("rps>many", "\"many\" is not a number"),
            ("delay~5", "delay is a number: compare it with == != < <= > >="),
            ("name>b", "name is a text: compare it with == != ~ !~"),
            ("delay>1)", "expected && or ||"),
        ] {
            assert!(error(text).starts_with(problem), "{text}: {}", error(text));
        }
    }
}
