//! Every command in every state, as the table in docs/emulator.md has it.

use super::*;
use State::*;

/// A command, and the states in which it is legal; in all the others it is refused with the code.
type Row = (&'static str, &'static str, &'static [State], &'static str);

const TABLE: &[Row] = &[
    (
        "ConfigureSynchronizationJob",
        "ConfigureDtsJob",
        &[NotConfigured, NotStarted, PrecheckFailed],
        "UpdateJob.OperationDenied.InitStatus",
    ),
    (
        "StartSynchronizationJob",
        "StartDtsJob",
        &[NotStarted, PrecheckFailed, InitializeFailed, Failed, Suspending],
        "InvalidJobStatus",
    ),
    (
        "SuspendSynchronizationJob",
        "SuspendDtsJob",
        &[Synchronizing, Failed, InitializeFailed],
        "InvalidJobStatus",
    ),
    (
        "",
        "StopDtsJob",
        &[
            NotStarted,
            Prechecking,
            PrecheckFailed,
            Initializing,
            InitializeFailed,
            Synchronizing,
            Modifying,
            Failed,
            Suspending,
        ],
        "InvalidJobStatus",
    ),
    ("ModifySynchronizationObject", "", &[NotStarted, Synchronizing], "InvalidJobStatus"),
    ("SwitchSynchronizationEndpoint", "", &[Synchronizing, Failed], "InvalidJobStatus"),
    (
        "ResetSynchronizationJob",
        "ResetDtsJob",
        &[
            NotStarted,
            Prechecking,
            PrecheckFailed,
            Initializing,
            InitializeFailed,
            Synchronizing,
            Modifying,
            Failed,
            Suspending,
            Finished,
        ],
        "InvalidJobStatus",
    ),
];

/// The exceptions to the code of a row.
fn code(row: &Row, state: State) -> &'static str {
    match (row.1, row.0, state) {
        (_, _, Locked) => "InvalidJobStatus",
        ("StartDtsJob", _, NotConfigured) => "CheckStatus.InvalidInitStatus",
        (_, "ModifySynchronizationObject", Modifying) => "OperationDenied.JobStatusModifying",
        _ => row.3,
    }
}

const SWITCH: &[(&str, &str)] = &[
    ("Endpoint.Type", "Source"),
    ("Endpoint.InstanceType", "ECS"),
    ("Endpoint.InstanceId", "i-new"),
    ("Endpoint.Port", "3307"),
];

#[test]
fn what_the_table_allows_succeeds_and_everything_else_is_refused_with_its_code() {
    let lab = Lab::new();
    for row in TABLE {
        for state in State::ALL {
            for (action, id) in [(row.0, "SynchronizationJobId"), (row.1, "DtsInstanceId")] {
                if action.is_empty() {
                    continue;
                }
                lab.put("dtsone", state);
                let parameters = [&[(id, "dtsone")], CONFIGURE, CONFIGURE_DTS, SWITCH].concat();
                match row.2.contains(&state) {
                    true => {
                        let answer = lab.ok(action, &parameters);
                        assert_eq!(answer["Success"], true, "{action} when {state:?}");
                    }
                    false => {
                        let expected = (403, code(row, state).to_owned());
                        assert_eq!(lab.refused(action, &parameters), expected, "{action} when {state:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn a_refused_command_changes_nothing() {
    let lab = Lab::new();
    lab.put("dtsone", Synchronizing);
    lab.put("dtstwo", Suspending);
    let before = lab.world.jobs().unwrap();
    // The first of the two could be paused, the second is.
    assert_eq!(lab.refused("SuspendDtsJobs", &[("DtsJobIds", "one,two")]).1, "InvalidJobStatus");
    assert_eq!(lab.world.jobs().unwrap(), before);
}

#[test]
fn anything_but_a_prepaid_instance_may_be_deleted_in_any_state() {
    let lab = Lab::new();
    for state in State::ALL.into_iter().filter(|state| *state != Locked) {
        lab.put("dtsone", state);
        lab.ok("DeleteSynchronizationJob", &[("SynchronizationJobId", "dtsone")]);
    }
    lab.put("dtsone", Locked);
    let refused = lab.refused("DeleteSynchronizationJob", &[("SynchronizationJobId", "dtsone")]);
    assert_eq!(refused.1, "OperationDenied.PrePaidInstance");
}

#[test]
fn a_held_job_stays_in_its_state_until_a_command_moves_it() {
    let lab = Lab::new();
    lab.put("dtsone", Prechecking);
    lab.world.put_job(&wanted("dtstwo", Prechecking, false)).unwrap();
    lab.wait(30 * 86_400);
    assert_eq!(
        (lab.state("dtsone").as_str(), lab.state("dtstwo").as_str()),
        ("prechecking", "synchronizing")
    );
    lab.ok("ResetSynchronizationJob", &[("SynchronizationJobId", "dtsone")]);
    lab.ok("ConfigureSynchronizationJob", &of("dtsone", CONFIGURE));
    lab.wait(300);
    assert_eq!(lab.state("dtsone"), "synchronizing");
}
