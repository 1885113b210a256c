//! From the name of an operation to its types.

use aliyun_dts as dts;
use aliyun_transport::Client;
use aliyun_wire::{Record, Request, parameters};

use crate::error::Error;

/// What came back, whatever operation it was.
pub(super) type Answer = Box<dyn Record>;

/// Why nothing came back.
pub(super) enum Failure {
    /// A value is not what its parameter takes.
    Parameters(Error),
    Call(aliyun_transport::Error),
}

/// Calls the operation of that name; `None` when there is none.
pub(super) async fn call(
    client: &Client,
    operation: &str,
    values: &[(String, String)],
) -> Option<Result<Answer, Failure>> {
    macro_rules! dispatch {
        ($($name:ident),* $(,)?) => {
            match operation {
                $(stringify!($name) => Some(Box::pin(send::<dts::$name>(client, values)).await),)*
                _ => None,
            }
        };
    }
    dispatch! {
        ConfigureDtsJob, ConfigureMigrationJob, ConfigureMigrationJobAlert, ConfigureSubscription,
        ConfigureSubscriptionInstance, ConfigureSubscriptionInstanceAlert, ConfigureSynchronizationJob,
        ConfigureSynchronizationJobAlert, ConfigureSynchronizationJobReplicatorCompare,
        ConvertInstanceResourceGroup, CountJobByCondition, CreateConsumerChannel, CreateConsumerGroup,
        CreateDedicatedClusterMonitorRule, CreateDocParserJob, CreateDtsInstance, CreateJobMonitorRule,
        CreateMigrationJob, CreateReverseDtsJob, CreateSubscriptionInstance, CreateSynchronizationJob,
        DeleteConsumerChannel, DeleteConsumerGroup, DeleteDtsJob, DeleteDtsJobs, DeleteMigrationJob,
        DeleteSubscriptionInstance, DeleteSynchronizationJob, DescribeChannelAccount, DescribeCheckJobs,
        DescribeClusterOperateLogs, DescribeClusterUsedUtilization, DescribeConnectionStatus,
        DescribeConsumerChannel, DescribeConsumerGroup, DescribeDTSIP, DescribeDataCheckReportUrl,
        DescribeDataCheckTableDetails, DescribeDataCheckTableDiffDetails, DescribeDedicatedCluster,
        DescribeDedicatedClusterMonitorRule, DescribeDocParserJobResult, DescribeDocParserJobStatus,
        DescribeDtsEtlJobVersionInfo, DescribeDtsJobConfig, DescribeDtsJobDetail, DescribeDtsJobs,
        DescribeDtsServiceLog, DescribeEndpointSwitchStatus, DescribeEtlJobLogs, DescribeFullProcessList,
        DescribeGadInstances, DescribeInitializationStatus, DescribeJobMonitorRule, DescribeMetricList,
        DescribeMigrationJobAlert, DescribeMigrationJobDetail, DescribeMigrationJobStatus,
        DescribeMigrationJobs, DescribePreCheckCreateGadOrderResult, DescribePreCheckStatus,
        DescribeSubscriptionInstanceAlert, DescribeSubscriptionInstanceStatus,
        DescribeSubscriptionInstances, DescribeSubscriptionMeta, DescribeSyncStatus,
        DescribeSynchronizationJobAlert, DescribeSynchronizationJobReplicatorCompare,
        DescribeSynchronizationJobStatus, DescribeSynchronizationJobStatusList,
        DescribeSynchronizationJobs, DescribeSynchronizationObjectModifyStatus, DescribeTagKeys,
        DescribeTagValues, DetachGadInstanceDbMember, InitDtsRdsInstance, ListDedicatedCluster,
        ListJobStep, ListTagResources, ModifyConsumerChannel, ModifyConsumerGroupPassword,
        ModifyConsumptionTimestamp, ModifyDedicatedCluster, ModifyDtsJob, ModifyDtsJobConfig,
        ModifyDtsJobDedicatedCluster, ModifyDtsJobDuLimit, ModifyDtsJobEndpoint, ModifyDtsJobName,
        ModifyDtsJobPassword, ModifyDynamicConfig, ModifyGadInstanceName, ModifyJobStepCheckpoint,
        ModifySubscription, ModifySubscriptionObject, ModifySynchronizationObject, PreCheckCreateGadOrder,
        PromoteToMaster, RenewInstance, ResetDtsJob, ResetSynchronizationJob, ReverseTwoWayDirection,
        ShieldPrecheck, SkipFullJobTable, SkipPreCheck, StartDtsJob, StartDtsJobs, StartMigrationJob,
        StartReverseWriter, StartSubscriptionInstance, StartSynchronizationJob, StopDedicatedCluster,
        StopDtsJob, StopDtsJobs, StopMigrationJob, SummaryJobDetail, SuspendDtsJob, SuspendDtsJobs,
        SuspendMigrationJob, SuspendSynchronizationJob, SwitchPhysicalDtsJobToCloud,
        SwitchSynchronizationEndpoint, TagResources, TransferInstanceClass, TransferPayType,
        UntagResources, UpgradeTwoWay, WhiteIpList,
    }
}

async fn send<R>(client: &Client, values: &[(String, String)]) -> Result<Answer, Failure>
where
    R: Request + Default,
    R::Response: 'static,
{
    let mut request = R::default();
    parameters::decode_into(values, &mut request)
        .map_err(|error| Failure::Parameters(Error::usage(error)))?;
    match client.send(&request).await {
        Ok(answer) => Ok(Box::new(answer.into_inner())),
        Err(error) => Err(Failure::Call(error)),
    }
}
