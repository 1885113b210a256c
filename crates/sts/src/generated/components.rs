// Written by `cargo xtask codegen` from spec/sts-2015-04-01.json and spec/overlay.toml: change those instead.

//! Types that several operations share.

use aliyun_wire::{Text, record};

/// `Credentials`, which several operations share.
#[derive(Clone, Default)]
pub struct Credentials {
    /// `AccessKeyId`: text.
    pub access_key_id: Option<Text>,
    /// `AccessKeySecret`: text.
    pub access_key_secret: Option<Text>,
    /// `SecurityToken`: text.
    pub security_token: Option<Text>,
    /// `Expiration`: text.
    pub expiration: Option<Text>,
}

record!(Credentials {
    "AccessKeyId" => access_key_id,
    "AccessKeySecret" => access_key_secret (secret),
    "SecurityToken" => security_token (secret),
    "Expiration" => expiration,
});
