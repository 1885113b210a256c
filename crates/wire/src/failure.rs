//! The body of a refusal.

use crate::{Any, Text, record};

/// What a service answers when it refuses: HTTP status 4xx or 5xx, in JSON or in XML.
///
/// ```
/// use aliyun_wire::{Failure, xml};
///
/// let failure: Failure = xml::decode(
///     b"<Error><RequestId>4C46</RequestId><HostId>dts.aliyuncs.com</HostId>\
///       <Code>Throttling.User</Code><Message>denied</Message></Error>",
/// )?;
/// assert_eq!(failure.code.unwrap(), "Throttling.User");
/// # Ok::<(), aliyun_wire::DecodeError>(())
/// ```
#[derive(Clone, Default)]
pub struct Failure {
    /// The request's id, the first thing support asks for.
    pub request_id: Option<Text>,
    /// The host that answered.
    pub host_id: Option<Text>,
    /// What went wrong, as a dotted name: `Throttling.User`.
    pub code: Option<Text>,
    /// The same in words.
    pub message: Option<Text>,
    /// A page that explains the code.
    pub recommend: Option<Text>,
    /// Which permission was missing, when access was denied.
    pub access_denied_detail: Option<Any>,
}

record!(Failure {
    "RequestId" => request_id,
    "HostId" => host_id,
    "Code" => code,
    "Message" => message,
    "Recommend" => recommend,
    "AccessDeniedDetail" => access_denied_detail,
});
