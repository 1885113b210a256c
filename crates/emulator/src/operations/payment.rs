//! Paying beforehand or by use: `TransferPayType` and `RenewInstance`.

use aliyun_dts::{RenewInstanceResponse, TransferPayTypeResponse};
use aliyun_wire::{Record, Text};

use crate::refusal::{self, Refusal};
use crate::timestamp;

use super::call::Call;

/// How many years, and how many months, may be bought at once.
pub(super) struct Counts {
    years: &'static [i64],
    months: i64,
}

pub(super) const OLD: Counts = Counts { years: &[1, 2, 3, 4, 5], months: 60 };
pub(super) const NEW: Counts = Counts { years: &[1, 2, 3, 5], months: 9 };

const DAY: i64 = 86_400;

/// How long is paid for.
pub(super) struct Term {
    days: i64,
}

impl Term {
    /// Both parameters, of which neither may be missing.
    pub(super) fn read(call: &Call<'_>, count: &str, counts: &Counts) -> Result<Self, Refusal> {
        let period = call.require("Period")?;
        let number = Text::from(call.require(count)?).as_i64().ok_or_else(|| refusal::invalid(count))?;
        Self::new(period, number, counts).ok_or_else(|| refusal::invalid(count))
    }

    /// Years of 365 days and months of 30.
    fn new(period: &str, number: i64, counts: &Counts) -> Option<Self> {
        let (is_allowed, days) = match period.eq_ignore_ascii_case("Year") {
            true => (counts.years.contains(&number), 365),
            false => (period.eq_ignore_ascii_case("Month") && (1..=counts.months).contains(&number), 30),
        };
        is_allowed.then_some(Self { days: days * number })
    }

    pub(super) fn after(&self, start: i64) -> i64 {
        start + self.days * DAY
    }
}

pub(super) fn transfer_pay_type(call: &Call<'_>) -> Result<Box<dyn Record>, Refusal> {
    let prepaid = match call.require("ChargeType")? {
        wanted if wanted.eq_ignore_ascii_case("PrePaid") => true,
        wanted if wanted.eq_ignore_ascii_case("PostPaid") => false,
        _ => return Err(refusal::not_emulated("TransferPayType to sync_serverless")),
    };
    let term = match prepaid {
        true => Some(Term::read(call, "BuyCount", &OLD)?),
        false => None,
    };
    call.world.store().write(|data| {
        let mut job = call.dts_job(data)?;
        if job.instance.is_prepaid() == prepaid {
            return Err(refusal::invalid("ChargeType"));
        }
        job.instance.expires = term.map(|term| term.after(call.now));
        data.update(&job)?;
        Ok(call.answer(TransferPayTypeResponse {
            charge_type: Some(if prepaid { "PrePaid" } else { "PostPaid" }.into()),
            dts_job_id: Some(job.task.into()),
            end_time: job.instance.expires.map(|expires| timestamp::utc(expires).into()),
            instance_id: Some(job.instance.id.into()),
            ..Default::default()
        }))
    })
}

pub(super) fn renew_instance(call: &Call<'_>) -> Result<Box<dyn Record>, Refusal> {
    if !call.require("ChargeType")?.eq_ignore_ascii_case("PREPAY") {
        return Err(refusal::invalid("ChargeType"));
    }
    let count = call.get("BuyCount").map_or(Some(1), |count| Text::from(count).as_i64());
    let period = call.get("Period").unwrap_or("Month");
    let term = count.and_then(|count| Term::new(period, count, &OLD));
    let term = term.ok_or_else(|| refusal::invalid("BuyCount"))?;
    call.world.store().write(|data| {
        let mut job = call.dts_job(data)?;
        let Some(expires) = job.instance.expires else { return Err(refusal::invalid("ChargeType")) };
        let expires = term.after(expires.max(call.now));
        job.instance.expires = Some(expires);
        data.update(&job)?;
        Ok(call.answer(RenewInstanceResponse {
            charge_type: Some("PREPAY".into()),
            dts_job_id: Some(job.task.into()),
            end_time: Some(timestamp::utc(expires).into()),
            instance_id: Some(job.instance.id.into()),
            ..Default::default()
        }))
    })
}
