//! The words that sample jobs are named and tagged with.

/// A part of a business whose data is synchronized.
#[derive(Clone, Copy)]
pub(super) struct Domain {
    pub(super) english: &'static str,
    pub(super) chinese: &'static str,
    pub(super) tables: &'static [&'static str],
}

pub(super) const DOMAINS: &[Domain] = &[
    Domain { english: "orders", chinese: "订单", tables: &["order", "order_item", "order_log", "refund"] },
    Domain { english: "users", chinese: "用户中心", tables: &["user", "user_profile", "login_history"] },
    Domain { english: "inventory", chinese: "库存", tables: &["sku", "stock", "stock_flow", "warehouse"] },
    Domain { english: "payments", chinese: "支付", tables: &["payment", "payment_channel", "settlement"] },
    Domain { english: "logistics", chinese: "物流", tables: &["parcel", "route", "courier"] },
    Domain { english: "catalog", chinese: "商品", tables: &["product", "category", "price", "brand"] },
    Domain { english: "membership", chinese: "会员", tables: &["member", "points", "level"] },
    Domain { english: "risk", chinese: "风控", tables: &["rule", "decision", "blacklist"] },
    Domain { english: "coupons", chinese: "优惠券", tables: &["coupon", "coupon_batch", "coupon_use"] },
    Domain { english: "support", chinese: "客服", tables: &["ticket", "ticket_reply", "agent"] },
    Domain { english: "billing", chinese: "结算", tables: &["invoice", "account", "statement"] },
    Domain { english: "messages", chinese: "消息", tables: &["message", "template", "delivery"] },
];

/// Tables that people leave out.
pub(super) const SCRAP_TABLES: &[&str] =
    &["tmp_import", "audit_2019", "test_backup", "bak_20240601", "tmp_report"];

/// An environment as English and Chinese names spell it; production is the most common.
pub(super) const ENVIRONMENTS: &[(u64, (&str, &str))] =
    &[(6, ("prod", "生产")), (2, ("staging", "预发")), (2, ("test", "测试")), (1, ("dev", "开发"))];

pub(super) const TEAMS: &[&str] = &["payments", "platform", "data", "growth", "交易", "数据平台", "供应链"];
pub(super) const OWNERS: &[&str] = &["张伟", "李娜", "王芳", "chen.yu", "a.schmidt", "o'brien", "p.novak"];
pub(super) const COST_CENTERS: &[&str] = &["CC-1001", "CC-1042", "CC-2210", "CC-3300"];
pub(super) const USERS: &[&str] = &["dts_sync", "dtstest", "repl", "sync_user"];

/// The resource group of what is bought without saying one.
pub(crate) const DEFAULT_RESOURCE_GROUP: &str = "rg-acfmzawhxx1c4oy";
pub(super) const RESOURCE_GROUPS: &[&str] =
    &[DEFAULT_RESOURCE_GROUP, "rg-acfm2hz7tq5wpgi", "rg-acfmvbm3k9ru8ai"];
