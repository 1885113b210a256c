//! Failures that arrive with the HTTP status 200.
//!
//! Most operations of DTS answer with `Success`, `ErrCode` and `ErrMessage` beside their data. Whether one does is
//! told by the record of its answer: it has a field `Success`, or it has none.

use aliyun_wire::{Fields, Record, Slot, Text, Value, record};

use crate::error::Refusal;

/// What stands beside the data.
#[derive(Clone, Default)]
pub(crate) struct Envelope {
    success: Option<Text>,
    err_code: Option<Text>,
    err_message: Option<Text>,
    code: Option<Text>,
    message: Option<Text>,
    dynamic_code: Option<Text>,
    dynamic_message: Option<Text>,
}

record!(Envelope {
    "Success" => success,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "Code" => code,
    "Message" => message,
    "DynamicCode" => dynamic_code,
    "DynamicMessage" => dynamic_message,
});

/// Whether answers of this kind say for themselves whether they succeeded.
pub(crate) fn is_expected(answer: &mut dyn Record) -> bool {
    !matches!(answer.slot("Success"), Slot::Unknown)
}

/// Whether an answer says that it succeeded.
pub(crate) fn says_success(answer: &dyn Record) -> bool {
    struct Success(bool);
    impl Fields for Success {
        fn field(&mut self, name: &str, value: Value<'_>) {
            if name == "Success" {
                self.0 = match value {
                    Value::Boolean(success) => success,
                    Value::Text(text) => Text::from(text).as_bool() == Some(true),
                    _ => false,
                };
            }
        }
    }
    let mut success = Success(false);
    answer.visit(&mut success);
    success.0
}

impl Envelope {
    /// What the service refuses, if it does.
    ///
    /// `Success` decides where it is there: samples show an `ErrCode` beside `"Success": "true"`, which means nothing.
    pub(crate) fn refusal(self) -> Option<Refusal> {
        let code = [&self.err_code, &self.dynamic_code, &self.code].into_iter().flatten();
        let code = code.map(Text::as_str).find(|code| !code.is_empty());
        let failed = match self.success.as_ref().map(Text::as_bool) {
            Some(Some(success)) => !success,
            _ => self.err_code.as_ref().is_some_and(|code| !code.is_empty()),
        };
        failed.then(|| Refusal {
            code: code.map(str::to_owned),
            message: self.message(),
            ..Refusal::default()
        })
    }

    /// The message, with its placeholder filled in.
    fn message(&self) -> Option<String> {
        let message = self.err_message.as_ref().or(self.message.as_ref());
        match (message, &self.dynamic_message) {
            (Some(message), Some(value)) => Some(message.replace("%s", value)),
            (message, value) => message.or(value.as_ref()).map(|text| text.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use aliyun_wire::json;

    use super::*;

    fn refusal(body: &str) -> Option<(Option<String>, Option<String>)> {
        let envelope: Envelope = json::decode(body.as_bytes()).unwrap();
        envelope.refusal().map(|refusal| (refusal.code, refusal.message))
    }

    fn told(code: &str, message: &str) -> Option<(Option<String>, Option<String>)> {
        Some((Some(code.to_owned()), Some(message.to_owned())))
    }

    #[test]
    fn only_success_says_that_all_is_well() {
        let says = |body: &str| says_success(&json::decode::<Envelope>(body.as_bytes()).unwrap());
        assert!(says(r#"{"Success":"True"}"#));
        assert!(says(r#"{"Success":true,"ErrCode":"InternalError"}"#));
        for body in ["{}", r#"{"Success":"false"}"#, r#"{"Success":""}"#, r#"{"ErrCode":"true"}"#] {
            assert!(!says(body), "{body}");
        }
    }

    #[test]
    fn success_decides_as_text_or_as_a_boolean() {
        assert_eq!(refusal(r#"{"Success":"true","ErrCode":"InternalError"}"#), None);
        assert_eq!(refusal(r#"{"Success":true}"#), None);
        for success in ["false", "\"false\"", "\"False\""] {
            let body = format!(r#"{{"Success":{success},"ErrCode":"InvalidJobStatus","ErrMessage":"no"}}"#);
            assert_eq!(refusal(&body), told("InvalidJobStatus", "no"));
        }
    }

    #[test]
    fn a_code_alone_is_a_failure() {
        assert_eq!(refusal(r#"{"ErrCode":"X","ErrMessage":"no"}"#), told("X", "no"));
        assert_eq!(refusal(r#"{"ErrCode":""}"#), None);
        assert_eq!(refusal(r#"{"Code":"200"}"#), None);
        assert_eq!(refusal(r#"{"Success":"","ErrCode":"X","ErrMessage":"no"}"#), told("X", "no"));
    }

    #[test]
    fn fills_the_placeholder_in() {
        let body = r#"{"Success":false,"ErrCode":"InvalidParameter","ErrMessage":"parameter %s is invalid",
            "DynamicMessage":"DtsJobId","DynamicCode":"x"}"#;
        assert_eq!(refusal(body), told("InvalidParameter", "parameter DtsJobId is invalid"));
    }

    #[test]
    fn only_some_answers_have_an_envelope() {
        assert!(is_expected(&mut Envelope::default()));
        assert!(!is_expected(&mut aliyun_wire::Failure::default()));
    }
}
