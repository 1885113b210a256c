//! `DescribeDTSIP`: the addresses from which the service reaches the databases of a region.

use aliyun_dts::{DescribeDTSIPResponse, PRODUCT};
use aliyun_wire::Record;

use crate::refusal::{self, Refusal};

use super::call::Call;

/// Blocks that are reserved for documentation and for carriers: nobody opens a firewall to a stranger by mistake.
pub(super) fn perform(call: &Call<'_>) -> Result<Box<dyn Record>, Refusal> {
    for name in ["SourceEndpointRegion", "DestinationEndpointRegion"] {
        if call.get(name).is_some_and(|region| PRODUCT.endpoint(region).is_none()) {
            return Err(refusal::invalid(name));
        }
    }
    let regions = [call.get("SourceEndpointRegion"), call.get("DestinationEndpointRegion")];
    let mut regions: Vec<_> = regions.into_iter().flatten().collect();
    regions.dedup();
    let blocks: Vec<_> = regions.into_iter().flat_map(blocks).collect();
    let dynamic_message = Some(blocks.join(",").into());
    Ok(call.answer(DescribeDTSIPResponse { dynamic_message, ..Default::default() }))
}

fn blocks(region: &str) -> [String; 2] {
    let number = region.bytes().fold(0_u8, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte));
    [format!("100.104.{number}.0/24"), format!("203.0.113.{}/26", number / 64 * 64)]
}
