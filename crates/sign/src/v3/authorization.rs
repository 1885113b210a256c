use super::ALGORITHM;
use crate::VerifyError;
use crate::error::Kind;

/// The value of the header `authorization`: algorithm, access key id, signed headers and signature.
pub fn authorization(access_key_id: &str, signed_headers: &str, signature: &str) -> String {
    let parts = [
        ALGORITHM,
        " Credential=",
        access_key_id,
        ",SignedHeaders=",
        signed_headers,
        ",Signature=",
        signature,
    ];
    parts.concat()
}

/// The parts of a header `authorization`, as received.
///
/// ```
/// use aliyun_sign::v3::Authorization;
///
/// let parts = Authorization::parse("ACS3-HMAC-SHA256 Credential=testid,SignedHeaders=host;x-acs-date,Signature=5a61")?;
/// assert_eq!(parts.access_key_id, "testid");
/// assert!(parts.signs("Host"));
/// # Ok::<(), aliyun_sign::VerifyError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Authorization<'a> {
    /// The id of the key that signed.
    pub access_key_id: &'a str,
    /// The names of the signed headers, joined with `;`, in whatever order the client wrote them.
    pub signed_headers: &'a str,
    /// The signature in hex.
    pub signature: &'a str,
}

impl<'a> Authorization<'a> {
    /// Takes the three fields in any order, with or without white space around them.
    ///
    /// # Errors
    ///
    /// Another algorithm, a field that is unknown, missing or there twice, a signed header that is not a name:
    /// [`VerifyError::is_signature_malformed`].
    pub fn parse(value: &'a str) -> Result<Self, VerifyError> {
        Self::read(value.trim()).map_err(|problem| Kind::SignatureMalformed(problem).into())
    }

    /// Whether the header of this name is signed. Case does not matter.
    pub fn signs(&self, name: &str) -> bool {
        self.names().any(|signed| signed.eq_ignore_ascii_case(name))
    }

    /// The names of the signed headers, one by one.
    pub(super) fn names(&self) -> impl Iterator<Item = &'a str> {
        self.signed_headers.split(';')
    }

    fn read(value: &'a str) -> Result<Self, &'static str> {
        let fields = value
            .strip_prefix(ALGORITHM)
            .and_then(|rest| rest.strip_prefix(' '))
            .ok_or("header authorization does not begin with ACS3-HMAC-SHA256")?;
        let (mut access_key_id, mut signed_headers, mut signature) = (None, None, None);
        for field in fields.split(',') {
            let (name, value) =
                field.trim().split_once('=').ok_or("header authorization has a field without =")?;
            let place = match name {
                "Credential" => &mut access_key_id,
                "SignedHeaders" => &mut signed_headers,
                "Signature" => &mut signature,
                _ => return Err("header authorization has an unknown field"),
            };
            if place.replace(value).is_some() {
                return Err("header authorization has a field twice");
            }
        }
        let authorization = Self {
            access_key_id: access_key_id.ok_or("header authorization has no Credential")?,
            signed_headers: signed_headers.ok_or("header authorization has no SignedHeaders")?,
            signature: signature.ok_or("header authorization has no Signature")?,
        };
        let is_name = |name: &str| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_graphic());
        if !authorization.names().all(is_name) {
            return Err("header authorization has a signed header that is not a name");
        }
        Ok(authorization)
    }
}
