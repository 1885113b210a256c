//! The operations that are emulated, one module each.

mod describe_synchronization_jobs;

use aliyun_wire::{Operation, Record};

use crate::parameters::Parameters;
use crate::refusal::{self, Refusal};
use crate::store::Store;

/// Does what the operation says and gives its answer, a record to be encoded.
pub(crate) fn perform(
    operation: &Operation,
    parameters: &Parameters,
    store: &Store,
    request_id: &str,
) -> Result<Box<dyn Record>, Refusal> {
    match operation.name {
        "DescribeSynchronizationJobs" => {
            describe_synchronization_jobs::perform(parameters, store, request_id)
        }
        other => Err(refusal::not_emulated(other)),
    }
}
