// Written by `cargo xtask codegen` from spec/sts-2015-04-01.json and spec/overlay.toml: change those instead.

//! The operations of Sts 2015-04-01.

use aliyun_wire as wire;

pub mod components;

pub mod assume_role;
pub use assume_role::{AssumeRole, AssumeRoleResponse};

pub mod assume_role_with_oidc;
pub use assume_role_with_oidc::{AssumeRoleWithOIDC, AssumeRoleWithOIDCResponse};

pub mod get_caller_identity;
pub use get_caller_identity::{GetCallerIdentity, GetCallerIdentityResponse};

/// Sts 2015-04-01: its endpoints and operations.
pub static PRODUCT: wire::Product = wire::Product {
    name: "Sts",
    version: "2015-04-01",
    endpoints: ENDPOINTS,
    operations: &[
        &assume_role::OPERATION,
        &assume_role_with_oidc::OPERATION,
        &get_caller_identity::OPERATION,
    ],
};

const ENDPOINTS: &[wire::Endpoint] = &[
    wire::Endpoint { region: "cn-hangzhou", host: "sts.cn-hangzhou.aliyuncs.com" },
    wire::Endpoint { region: "cn-shanghai", host: "sts.cn-shanghai.aliyuncs.com" },
    wire::Endpoint { region: "cn-beijing", host: "sts.cn-beijing.aliyuncs.com" },
    wire::Endpoint { region: "ap-southeast-1", host: "sts.ap-southeast-1.aliyuncs.com" },
];
