//! The four ways in which a request says who sent it.

use aliyun_sign::Credentials;
use aliyun_wire::Operation;
use axum::body::Bytes;
use axum::http::Request;

use super::{Claim, bearer, header, v1, v3};
use crate::parameters::Parameters;
use crate::refusal::{self, Refusal};

/// How a request is authorised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scheme {
    /// Everything is a parameter; signed with HMAC-SHA1.
    V1,
    /// Action and authorisation are headers; signed with HMAC-SHA256.
    V3,
    /// A bearer token among the parameters.
    BearerV1,
    /// A bearer token among the headers.
    BearerV3,
}

impl Scheme {
    /// Told by what only one of them has: clients of V1 send `x-acs-action` too.
    pub(crate) fn of(request: &Request<Bytes>, parameters: &Parameters) -> Result<Self, Refusal> {
        let is_v3 = header(request, v3::DATE).is_some() || v3::authorization(request).is_some();
        match (parameters.get_filled("SignatureType"), is_v3) {
            (None, true) => Ok(Self::V3),
            (None, false) => Ok(Self::V1),
            (Some("BEARERTOKEN"), true) => Ok(Self::BearerV3),
            (Some("BEARERTOKEN"), false) => Ok(Self::BearerV1),
            (Some(_), _) => Err(refusal::invalid("SignatureType")),
        }
    }

    /// The operation that is asked for, of the version that is emulated.
    pub(super) fn operation(
        self,
        request: &Request<Bytes>,
        parameters: &Parameters,
    ) -> Result<&'static Operation, Refusal> {
        let action = action(request, parameters).ok_or_else(|| refusal::missing("Action"))?;
        let version = of_header_or_parameter(request, parameters, v3::VERSION, "Version")
            .ok_or_else(|| refusal::missing("Version"))?;
        if version != aliyun_dts::PRODUCT.version {
            return Err(refusal::invalid("Version"));
        }
        aliyun_dts::PRODUCT.operation(action).ok_or_else(refusal::unknown_action)
    }

    pub(super) fn claim<'a>(
        self,
        request: &'a Request<Bytes>,
        parameters: &'a Parameters,
    ) -> Result<Claim<'a>, Refusal> {
        match self {
            Self::V1 => v1::claim(parameters),
            Self::V3 => v3::claim(request),
            Self::BearerV1 => bearer::claim_of_parameters(parameters),
            Self::BearerV3 => bearer::claim_of_headers(request),
        }
    }

    /// Checks the signature, where the scheme has one.
    pub(super) fn verify(
        self,
        request: &Request<Bytes>,
        parameters: &Parameters,
        credentials: &Credentials,
    ) -> Result<(), Refusal> {
        match self {
            Self::V1 => v1::verify(request, parameters, credentials),
            Self::V3 => v3::verify(request, credentials),
            Self::BearerV1 | Self::BearerV3 => Ok(()),
        }
    }
}

/// The name of the operation that a request asks for, whether there is one of that name or not.
pub(crate) fn action<'a>(request: &'a Request<Bytes>, parameters: &'a Parameters) -> Option<&'a str> {
    of_header_or_parameter(request, parameters, v3::ACTION, "Action")
}

/// Clients of V1 send both, clients of V3 the header alone.
fn of_header_or_parameter<'a>(
    request: &'a Request<Bytes>,
    parameters: &'a Parameters,
    of_header: &str,
    of_parameter: &str,
) -> Option<&'a str> {
    parameters.get_filled(of_parameter).or_else(|| header(request, of_header))
}
