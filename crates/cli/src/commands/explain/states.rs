//! The states of jobs.

/// Name, meaning, and what to do.
pub(super) static STATES: &[(&str, &str, &str)] = &[
    (
        "NotStarted",
        "bought, and perhaps configured, but not begun",
        "dts configure it if that is missing, then dts start",
    ),
    (
        "NotConfigured",
        "bought but not configured (newer operations; the older ones say NotStarted)",
        "dts configure",
    ),
    (
        "Prechecking",
        "DTS checks both databases before it begins",
        "wait a minute or two; dts wait ID --for Synchronizing",
    ),
    ("PreCheckPass", "all prechecks have passed, and the job can begin", "dts start"),
    (
        "PrecheckFailed",
        "at least one precheck has failed, and nothing was copied",
        "dts precheck ID says what and how to repair it; then dts start",
    ),
    (
        "Initializating",
        "schema and existing rows are being copied (sic; elsewhere it is Initializing)",
        "wait; dts progress ID shows how far each table is",
    ),
    (
        "InitializeFailed",
        "copying schema or rows has failed",
        "dts job ID shows the error; repair and dts start. DTS itself tries again for 7 days",
    ),
    ("Synchronizing", "changes flow; how fast is told by the delay", "nothing; watch the delay"),
    (
        "Failed",
        "changes have stopped flowing with an error",
        "dts job ID shows the error; repair and dts start. DTS itself tries again for 7 days, and after that the logs of the source may be gone",
    ),
    (
        "Suspending",
        "paused on request (it is the state, not the way to it)",
        "dts start; within 6 hours, after that it can not be resumed. Pay-as-you-go jobs cost while paused",
    ),
    (
        "Modifying",
        "the objects are being changed, and changes still flow",
        "wait; it returns to Synchronizing",
    ),
    (
        "ModifyFailed",
        "changing the objects has failed (newer operations)",
        "look at the error and set the objects again",
    ),
    ("Finished", "ended for good", "nothing, or dts delete"),
    (
        "Retrying",
        "it failed and DTS tries again by itself (newer operations)",
        "look at the error if it lasts",
    ),
    ("Upgrade", "its class is being raised", "wait a few minutes"),
    ("Downgrade", "its class is being lowered", "wait a few minutes"),
    (
        "Locked",
        "frozen as it has expired or is in arrears",
        "dts renew, or settle the account, within 7 days: after that it is released",
    ),
    ("Catched", "no lag: everything has arrived (sub-state of newer operations)", "nothing"),
];
