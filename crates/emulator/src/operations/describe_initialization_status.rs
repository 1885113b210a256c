//! `DescribeInitializationStatus`: the initialization of a job, table by table.

use aliyun_dts::describe_initialization_status::{
    DataInitializationDetail, DataSynchronizationDetail, DescribeInitializationStatusResponse,
    StructureInitializationDetail,
};
use aliyun_wire::{Record, Text};

use crate::life_cycle::{Moment, StageStatus, at};
use crate::refusal::Refusal;
use crate::store::Page;

use super::call::Call;
use super::describe_synchronization_job_status::synchronization_name;
use super::tables::{self, Table};

const DEFAULT_PAGE_SIZE: i64 = 30;

pub(super) fn perform(call: &Call<'_>) -> Result<Box<dyn Record>, Refusal> {
    let job = call.world.store().read(|data| call.synchronization_job(data))?;
    let moment = at(&job, call.now);
    let page = Page {
        number: call.number("PageNum").unwrap_or(1),
        size: call.number("PageSize").unwrap_or(DEFAULT_PAGE_SIZE),
    };
    let structures = tables::structures(&job, moment.structure);
    let rows = tables::rows(&job, moment.data);
    let took = job.course.pace.data / (rows.len() as i64).max(1);
    Ok(call.answer(DescribeInitializationStatusResponse {
        structure_initialization_details: page
            .of(&structures)
            .iter()
            .map(|it| structure(it, &moment))
            .collect(),
        data_initialization_details: page.of(&rows).iter().map(|it| data(it, took, &moment)).collect(),
        data_synchronization_details: page.of(&rows).iter().map(|it| synchronization(it, &moment)).collect(),
        ..Default::default()
    }))
}

fn structure(table: &Table, moment: &Moment) -> StructureInitializationDetail {
    StructureInitializationDetail {
        source_owner_db_name: Some(table.schema.as_str().into()),
        destination_owner_db_name: Some(table.new_schema.as_str().into()),
        object_name: Some(table.name.as_str().into()),
        object_type: Some("Table".into()),
        object_definition: Some(format!("CREATE TABLE `{}` (`id` bigint NOT NULL)", table.name).into()),
        status: Some(table.stage.name().into()),
        error_message: error(table, moment),
        ..Default::default()
    }
}

fn data(table: &Table, took: i64, moment: &Moment) -> DataInitializationDetail {
    DataInitializationDetail {
        source_owner_db_name: Some(table.schema.as_str().into()),
        destination_owner_db_name: Some(table.new_schema.as_str().into()),
        table_name: Some(table.name.as_str().into()),
        total_row_num: Some(table.total.into()),
        finish_row_num: Some(table.done().into()),
        used_time: Some((took * table.stage.percent / 100).into()),
        status: Some(table.stage.name().into()),
        error_message: error(table, moment),
    }
}

fn synchronization(table: &Table, moment: &Moment) -> DataSynchronizationDetail {
    DataSynchronizationDetail {
        source_owner_db_name: Some(table.schema.as_str().into()),
        destination_owner_db_name: Some(table.new_schema.as_str().into()),
        table_name: Some(table.name.as_str().into()),
        status: Some(synchronization_name(moment).into()),
        ..Default::default()
    }
}

fn error(table: &Table, moment: &Moment) -> Option<Text> {
    let failed = table.stage.status == StageStatus::Failed;
    moment.error.as_deref().filter(|_| failed).map(Into::into)
}
