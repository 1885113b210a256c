//! Every answer that is not a success: its code, its HTTP status and its words.
//!
//! The first half are codes of the service and its gateway; those under "ours" exist in the emulator only.
//! docs/emulator.md lists them in the order in which they are checked.

use std::borrow::Cow;
use std::fmt::Display;

use aliyun_wire::{EncodeError, Failure, Format};
use axum::http::StatusCode;

/// Why a request gets no other answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub(crate) status: StatusCode,
    pub(crate) code: Cow<'static, str>,
    pub(crate) message: Cow<'static, str>,
}

impl Refusal {
    /// The body, in the format that the client asked for.
    pub(crate) fn encode(&self, format: Format, request_id: &str, host: &str) -> Result<String, EncodeError> {
        let failure = Failure {
            request_id: Some(request_id.into()),
            host_id: Some(host.into()),
            code: Some(self.code.as_ref().into()),
            message: Some(self.message.as_ref().into()),
            ..Failure::default()
        };
        format.encode("Error", &failure)
    }

    fn new(
        status: StatusCode,
        code: impl Into<Cow<'static, str>>,
        message: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self { status, code: code.into(), message: message.into() }
    }

    fn bad_request(code: impl Into<Cow<'static, str>>, message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, code, message)
    }
}

// Of the service and its gateway.

pub(crate) fn unsupported_http_method() -> Refusal {
    Refusal::bad_request("UnsupportedHTTPMethod", "This http method is not supported.")
}

pub(crate) fn invalid_format() -> Refusal {
    Refusal::bad_request("InvalidParameter.Format", "Specified parameter format is not valid.")
}

/// A parameter that has to be there: `MissingTimestamp`, `MissingTag.1.Key`.
pub(crate) fn missing(name: &str) -> Refusal {
    Refusal::bad_request(format!("Missing{name}"), format!("{name} is mandatory for this action."))
}

/// A parameter that cannot have that value: `InvalidVersion`, `InvalidPageSize`.
pub(crate) fn invalid(name: &str) -> Refusal {
    Refusal::bad_request(format!("Invalid{name}"), format!("Specified parameter {name} is not valid."))
}

pub(crate) fn unknown_action() -> Refusal {
    not_found("InvalidAction.NotFound")
}

pub(crate) fn unknown_path() -> Refusal {
    not_found("InvalidApi.NotFound")
}

fn not_found(code: &'static str) -> Refusal {
    let message = "Specified api is not found, please check your url and method.";
    Refusal::new(StatusCode::NOT_FOUND, code, message)
}

pub(crate) fn invalid_signature_method() -> Refusal {
    Refusal::bad_request("InvalidSignatureMethod", "Specified signature method is not valid.")
}

pub(crate) fn malformed_timestamp() -> Refusal {
    Refusal::bad_request(
        "InvalidTimeStamp.Format",
        "Specified time stamp or date value is not well formatted.",
    )
}

pub(crate) fn expired_timestamp() -> Refusal {
    Refusal::bad_request("InvalidTimeStamp.Expired", "Specified time stamp or date value is expired.")
}

pub(crate) fn unknown_access_key() -> Refusal {
    let message = "Specified access key is not found.";
    Refusal::new(StatusCode::NOT_FOUND, "InvalidAccessKeyId.NotFound", message)
}

pub(crate) fn foreign_security_token() -> Refusal {
    let message = "Specified SecurityToken mismatch with the AccessKey.";
    Refusal::bad_request("InvalidSecurityToken.MismatchWithAccessKey", message)
}

/// Official clients find out whether they or the secret are wrong by comparing the string with their own.
pub(crate) fn signature_does_not_match(string_to_sign: &str) -> Refusal {
    let message = format!(
        "Specified signature is not matched with our calculation. server string to sign is:{string_to_sign}"
    );
    Refusal::bad_request("SignatureDoesNotMatch", message)
}

pub(crate) fn used_nonce() -> Refusal {
    Refusal::bad_request("SignatureNonceUsed", "Specified signature nonce was used already.")
}

pub(crate) fn too_many_tags(most: usize) -> Refusal {
    Refusal::bad_request("NumberExceed.Tags", format!("The maximum number of tags is exceeded: {most}."))
}

pub(crate) fn internal_error(cause: &dyn Display) -> Refusal {
    let message = format!("The request processing has failed due to some unknown error: {cause}");
    Refusal::new(StatusCode::INTERNAL_SERVER_ERROR, "InternalError", message)
}

// Ours.

pub(crate) fn not_emulated(operation: &str) -> Refusal {
    let message =
        format!("{operation} is an operation of the service that this emulator does not serve yet.");
    Refusal::bad_request("UnsupportedOperation", message)
}

pub(crate) fn signature_scheme_not_emulated(scheme: &str) -> Refusal {
    let message =
        format!("This emulator does not check {scheme} yet; sign with HMAC-SHA1, SignatureVersion 1.0.");
    Refusal::bad_request("UnsupportedSignature", message)
}

pub(crate) fn malformed_encoding(place: &str) -> Refusal {
    Refusal::bad_request("InvalidEncoding", format!("The {place} is not percent-encoded UTF-8."))
}

pub(crate) fn too_many_parameters(most: usize) -> Refusal {
    Refusal::bad_request("NumberExceed.Parameters", format!("A request has at most {most} parameters."))
}

pub(crate) fn query_too_long(most: usize) -> Refusal {
    let message =
        format!("The query string has at most {most} bytes; send longer parameters in a form body.");
    Refusal::new(StatusCode::URI_TOO_LONG, "RequestTooLarge.Query", message)
}

pub(crate) fn headers_too_large(most: usize) -> Refusal {
    let message = format!("The headers have at most {most} bytes.");
    Refusal::new(StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE, "RequestTooLarge.Headers", message)
}

pub(crate) fn body_too_large(most: usize) -> Refusal {
    let message = format!("The body has at most {most} bytes.");
    Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, "RequestTooLarge.Body", message)
}
