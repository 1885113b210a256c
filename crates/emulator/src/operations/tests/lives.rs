//! A job's life from Create to Delete, through either family.

use super::*;

#[test]
fn a_job_of_the_older_operations_goes_from_create_to_delete() {
    let lab = Lab::new();
    let id = lab.buy(&[]);
    let job = [("SynchronizationJobId", id.as_str())];
    assert_eq!(lab.state(&id), "notStarted");

    lab.ok("ConfigureSynchronizationJob", &of(&id, CONFIGURE));
    let mut states = Vec::new();
    let mut percents = Vec::new();
    for _ in 0..20 {
        let status = lab.ok("DescribeSynchronizationJobStatus", &job);
        percents.push(text(&status["DataInitializationStatus"]["Percent"]).parse::<i64>().unwrap());
        states.push(text(&status["Status"]).to_owned());
        lab.wait(10);
    }
    states.dedup();
    assert_eq!(states, ["prechecking", "initializating", "synchronizing"]);
    assert!(percents.is_sorted() && percents.contains(&50) && percents.ends_with(&[100]), "{percents:?}");

    lab.wait(60);
    let status = lab.ok("DescribeSynchronizationJobStatus", &job);
    assert!(text(&status["Delay"]).parse::<i64>().unwrap() < 10, "{status}");
    assert!(text(&status["Performance"]["RPS"]).parse::<i64>().unwrap() > 0, "{status}");
    assert!(text(&status["Performance"]["FLOW"]).ends_with("MB/s"), "{status}");
    assert_eq!(status["PrecheckStatus"]["Detail"].as_array().unwrap().len(), 16);
    assert_eq!(status["TaskId"], id.trim_start_matches("dts"));
    assert_eq!(status["SynchronizationObjects"][0]["TableIncludes"][0]["TableName"], "order");

    lab.ok("SuspendSynchronizationJob", &job);
    lab.wait(3_600);
    let paused = lab.ok("DescribeSynchronizationJobStatus", &job);
    assert_eq!((text(&paused["Status"]), text(&paused["Performance"]["RPS"])), ("suspending", "0"));
    assert!(paused["DelayMillis"].as_i64().unwrap() >= 3_600_000, "{paused}");

    lab.ok("StartSynchronizationJob", &job);
    assert_eq!(lab.state(&id), "synchronizing");
    lab.wait(60);
    let behind = lab.ok("DescribeSynchronizationJobStatus", &job)["DelayMillis"].as_i64().unwrap();
    assert!((1_000_000..3_600_000).contains(&behind), "an hour behind is caught up with, but not at once");
    lab.wait(600);
    assert!(lab.ok("DescribeSynchronizationJobStatus", &job)["DelayMillis"].as_i64().unwrap() < 10_000);

    lab.ok("ResetSynchronizationJob", &job);
    let reset = lab.ok("DescribeSynchronizationJobStatus", &job);
    assert_eq!((text(&reset["Status"]), reset["SourceEndpoint"].get("InstanceId")), ("notStarted", None));

    lab.ok("DeleteSynchronizationJob", &job);
    let gone = lab.refused("DescribeSynchronizationJobStatus", &job);
    assert_eq!(gone, (403, "Forbidden.InstanceNotFound".into()));
}

#[test]
fn a_job_of_the_newer_operations_goes_from_create_to_delete() {
    let lab = Lab::new();
    let bought = lab.ok(
        "CreateDtsInstance",
        &[
            ("Type", "SYNC"),
            ("PayType", "PostPaid"),
            ("SourceRegion", "cn-shanghai"),
            ("DestinationRegion", "cn-beijing"),
            ("InstanceClass", "large"),
        ],
    );
    let (id, task) = (text(&bought["InstanceId"]), text(&bought["JobId"]));
    assert_eq!((bought["Success"].as_bool(), id), (Some(true), format!("dts{task}").as_str()));
    let job = [("DtsJobId", task)];
    let state = || text(&lab.ok("DescribeDtsJobDetail", &job)["Status"]).to_owned();
    assert_eq!(state(), "NotConfigured");

    let configured = lab.ok("ConfigureDtsJob", &[&job, CONFIGURE_DTS].concat());
    assert_eq!((text(&configured["DtsJobId"]), text(&configured["HttpStatusCode"])), (task, "200"));
    let mut states = vec![state()];
    for _ in 0..20 {
        lab.wait(10);
        states.push(state());
    }
    states.dedup();
    assert_eq!(states, ["Prechecking", "Initializing", "synchronizing"]);
    let detail = lab.ok("DescribeDtsJobDetail", &job);
    assert_eq!(detail["DbObject"], CONFIGURE_DTS[9].1);
    assert_eq!(
        (text(&detail["SourceEndpoint"]["Region"]), text(&detail["DestinationEndpoint"]["Region"])),
        ("cn-shanghai", "cn-beijing")
    );
    assert!(detail["Checkpoint"].is_i64() && detail["Delay"].is_i64());

    lab.ok("ModifyDtsJobName", &[("DtsJobId", task), ("DtsJobName", "Bestellungen")]);
    lab.ok("SuspendDtsJob", &job);
    assert_eq!(state(), "Suspending");
    lab.ok("StartDtsJobs", &[("DtsJobIds", task)]);
    assert_eq!(state(), "synchronizing");
    lab.ok("StopDtsJob", &job);
    let ended = lab.ok("DescribeDtsJobDetail", &job);
    assert_eq!((text(&ended["Status"]), text(&ended["DtsJobName"])), ("Finished", "Bestellungen"));
    assert!(ended["FinishTime"].is_string());
    lab.ok("ResetDtsJob", &job);
    assert_eq!(state(), "NotConfigured");
    lab.ok("DeleteDtsJob", &job);
    assert_eq!(lab.refused("DescribeDtsJobDetail", &job).1, "Forbidden.InstanceNotFound");
}

#[test]
fn both_families_see_the_same_job_in_their_own_spelling() {
    let lab = Lab::new();
    let spellings = [
        (State::NotConfigured, "NotStarted", "notStarted", "NotStarted", "NotConfigured"),
        (State::Initializing, "Initializating", "initializating", "Initializing", "Initializing"),
        (State::Synchronizing, "synchronizing", "synchronizing", "synchronizing", "synchronizing"),
        (State::Suspending, "Suspending", "suspending", "Suspending", "Suspending"),
        (State::Locked, "Suspending", "suspending", "Suspending", "Locked"),
    ];
    for (state, list, status, status_list, new) in spellings {
        lab.put("dtsone", state);
        let listed = lab.ok("DescribeSynchronizationJobs", &[]);
        let ids = [("SynchronizationJobIdListJsonStr", r#"["dtsone","dtsnone"]"#)];
        let several = lab.ok("DescribeSynchronizationJobStatusList", &ids);
        let newer = lab.ok("DescribeDtsJobs", &[("JobType", "SYNC")]);
        let directions = &several["SynchronizationJobListStatusList"][0]["SynchronizationDirectionInfoList"];
        assert_eq!(several["TotalRecordCount"], 1);
        assert_eq!(
            (
                text(&listed["SynchronizationInstances"][0]["Status"]),
                lab.state("dtsone").as_str(),
                text(&directions[0]["Status"]),
                text(&newer["DtsJobList"][0]["Status"]),
            ),
            (list, status, status_list, new)
        );
        assert_eq!(newer["DtsJobList"][0]["DtsInstanceID"], "dtsone");
        assert!(newer["DtsJobList"][0]["ReverseJob"]["SourceEndpoint"].is_object());
    }
}

#[test]
fn the_two_directions_of_an_instance_live_apart() {
    let lab = Lab::new();
    let id = lab.buy(&[("Topology", "bidirectional")]);
    let reverse = [("SynchronizationJobId", id.as_str()), ("SynchronizationDirection", "Reverse")];
    lab.ok("ConfigureSynchronizationJob", &of(&id, CONFIGURE));
    lab.wait(200);
    assert_eq!(lab.state(&id), "synchronizing");
    assert_eq!(lab.ok("DescribeSynchronizationJobStatus", &reverse)["Status"], "notStarted");
    assert_eq!(lab.refused("SuspendSynchronizationJob", &reverse).1, "InvalidJobStatus");
    assert_eq!(lab.ok("DescribeSynchronizationJobs", &[])["TotalRecordCount"], 2);

    let listed = lab.ok("DescribeDtsJobs", &[("JobType", "SYNC")]);
    assert_eq!(listed["TotalRecordCount"], 1);
    let task = text(&listed["DtsJobList"][0]["ReverseJob"]["DtsJobId"]).to_owned();
    assert_eq!(lab.ok("DescribeDtsJobDetail", &[("DtsJobId", &task)])["DtsJobDirection"], "Reverse");

    lab.ok("DeleteDtsJob", &[("DtsJobId", &task)]);
    assert_eq!(lab.refused("SuspendSynchronizationJob", &reverse).1, "InvalidSynchronizationDirection");
    assert_eq!(lab.state(&id), "synchronizing");
}

#[test]
fn the_same_seed_and_clock_give_the_same_world() {
    let worlds: Vec<_> = (0..2)
        .map(|_| {
            let lab = Lab::with_fleet(30);
            let id = lab.buy(&[]);
            lab.ok("ConfigureSynchronizationJob", &of(&id, CONFIGURE));
            lab.wait(500);
            (id, lab.ok("DescribeSynchronizationJobs", &[("PageSize", "100")]), lab.world.jobs().unwrap())
        })
        .collect();
    assert_eq!(worlds[0], worlds[1]);
}
