//! Every answer that is not a success: its code, its HTTP status and its words.
//!
//! The first half are codes of the service and its gateway; those under "ours" exist in the emulator only.
//! docs/emulator.md lists them in the order in which they are checked.

use std::borrow::Cow;
use std::fmt::Display;

use crate::store;
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

/// What fails in the store is nothing that a client could have done better.
impl From<store::Failure> for Refusal {
    fn from(failure: store::Failure) -> Self {
        internal_error(&failure)
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

pub(crate) fn inactive_access_key() -> Refusal {
    Refusal::bad_request("InvalidAccessKeyId.Inactive", "Specified access key is disabled.")
}

pub(crate) fn foreign_security_token() -> Refusal {
    let message = "Specified SecurityToken mismatch with the AccessKey.";
    Refusal::bad_request("InvalidSecurityToken.MismatchWithAccessKey", message)
}

pub(crate) fn expired_security_token() -> Refusal {
    let message = "Specified SecurityToken is expired.";
    Refusal::new(StatusCode::FORBIDDEN, "InvalidSecurityToken.Expired", message)
}

/// Official clients find out whether they or the secret are wrong by comparing the string with their own.
pub(crate) fn signature_does_not_match(string_to_sign: &str) -> Refusal {
    let message = format!(
        "Specified signature is not matched with our calculation. server string to sign is:{string_to_sign}"
    );
    Refusal::bad_request("SignatureDoesNotMatch", message)
}

/// The same for signature V3, in the words that clients have reported.
pub(crate) fn signature_v3_does_not_match(string_to_sign: &str, canonical_request: &str) -> Refusal {
    let message = format!(
        "Specified signature does not match our calculation. server StringToSign is [{string_to_sign}] \
         server CanonicalRequest is [{canonical_request}]"
    );
    Refusal::bad_request("SignatureDoesNotMatch", message)
}

/// An authorization header that cannot be read, or that does not sign what it has to; the cause is our addition.
pub(crate) fn incomplete(cause: &dyn Display) -> Refusal {
    let message = format!("The request signature does not conform to Aliyun standards: {cause}.");
    Refusal::bad_request("IncompleteSignature", message)
}

pub(crate) fn used_nonce() -> Refusal {
    Refusal::bad_request("SignatureNonceUsed", "Specified signature nonce was used already.")
}

pub(crate) fn forbidden(operation: &str) -> Refusal {
    let message = format!(
        "User not authorized to operate on the specified resource, or this API doesn't support RAM: dts:{operation}."
    );
    Refusal::new(StatusCode::FORBIDDEN, "Forbidden.RAM", message)
}

pub(crate) fn throttled() -> Refusal {
    Refusal::bad_request("Throttling.User", "Request was denied due to user flow control.")
}

pub(crate) fn unavailable() -> Refusal {
    let message = "The request has failed due to a temporary failure of the server.";
    Refusal::new(StatusCode::SERVICE_UNAVAILABLE, "ServiceUnavailable", message)
}

/// Of parameters of which there may be so many: `NumberExceed.ResourceIds`.
pub(crate) fn too_many(plural: &str, most: usize) -> Refusal {
    let message = format!("The maximum number of {plural} is exceeded: {most}.");
    Refusal::bad_request(format!("NumberExceed.{plural}"), message)
}

fn denied(code: &'static str, message: impl Into<Cow<'static, str>>) -> Refusal {
    Refusal::new(StatusCode::FORBIDDEN, code, message)
}

pub(crate) fn unknown_instance() -> Refusal {
    denied("Forbidden.InstanceNotFound", "The specified instance is not found.")
}

pub(crate) fn invalid_job_status(because: &str) -> Refusal {
    denied("InvalidJobStatus", format!("The current status does not allow this operation: {because}."))
}

pub(crate) fn not_configured() -> Refusal {
    denied("CheckStatus.InvalidInitStatus", "The job is not configured yet.")
}

pub(crate) fn configuration_denied(state: &str) -> Refusal {
    let message = format!("A job that is {state} cannot be configured.");
    denied("UpdateJob.OperationDenied.InitStatus", message)
}

pub(crate) fn modifying() -> Refusal {
    denied("OperationDenied.JobStatusModifying", "The objects of the job are being modified.")
}

pub(crate) fn other_token_use() -> Refusal {
    let message = "The client token was used for a request with other parameters.";
    Refusal::bad_request("IdempotentParameterMismatch", message)
}

pub(crate) fn too_many_tags_on_resource(most: usize) -> Refusal {
    let status = StatusCode::from_u16(419).unwrap_or(StatusCode::BAD_REQUEST);
    let message = format!("A resource has at most {most} tags.");
    Refusal::new(status, "QuotaExceed.TagsPerResource", message)
}

pub(crate) fn duplicate_tag_key() -> Refusal {
    denied("Duplicate.TagKey", "A tag key is given twice.")
}

pub(crate) fn system_tag() -> Refusal {
    denied("NoPermission.SystemTag", "Tags of the system cannot be changed.")
}

pub(crate) fn missing_tag_or_resource() -> Refusal {
    Refusal::bad_request("MissingParameter.TagOrResourceId", "Give a resource id or a tag.")
}

/// A value that the service refuses under a code of its own: `InvalidParameter.ResourceType`.
pub(crate) fn invalid_parameter(name: &str) -> Refusal {
    let message = format!("Specified parameter {name} is not valid.");
    Refusal::bad_request(format!("InvalidParameter.{name}"), message)
}

pub(crate) fn internal_error(cause: &dyn Display) -> Refusal {
    let message = format!("The request processing has failed due to some unknown error: {cause}");
    Refusal::new(StatusCode::INTERNAL_SERVER_ERROR, "InternalError", message)
}

// Ours.

pub(crate) fn prepaid_instance() -> Refusal {
    let message = "A pre-paid instance cannot be released by API; unsubscribe it.";
    denied("OperationDenied.PrePaidInstance", message)
}

pub(crate) fn not_upgradable(because: &'static str) -> Refusal {
    denied("OperationDenied.UpgradeTwoWay", because)
}

pub(crate) fn not_emulated(operation: &str) -> Refusal {
    let message =
        format!("{operation} is an operation of the service that this emulator does not serve yet.");
    Refusal::bad_request("UnsupportedOperation", message)
}

/// What no client hears: the request was lost on its way.
pub(crate) fn lost() -> Refusal {
    Refusal::new(StatusCode::BAD_GATEWAY, "", "")
}

pub(crate) fn foreign_body() -> Refusal {
    let message = "Specified header x-acs-content-sha256 is not the SHA-256 of the body.";
    Refusal::bad_request("InvalidContentSha256", message)
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
