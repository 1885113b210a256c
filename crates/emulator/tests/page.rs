//! The web page in a real browser. Without Chromium and its driver there is nothing to see, and the test says so.

mod common;
mod webdriver;

use common::{Call, builder};
use webdriver::Browser;

#[tokio::test(flavor = "multi_thread")]
async fn the_page_shows_the_fleet_explains_a_signature_and_sets_faults_and_clock() {
    let Some(browser) = Browser::start().await else {
        eprintln!(
            "skipped: no chromedriver; on Debian, `apt-get install chromium chromium-driver` brings it"
        );
        return;
    };
    let emulator = builder().jobs(5_000).start().await.unwrap();
    browser.open(&emulator.admin_url()).await;

    // The fleet, page by page.
    browser.wait_for("range", "1–50 of 5,000").await;
    browser.click("#next").await;
    browser.wait_for("range", "51–100 of 5,000").await;
    browser.click("#legend button[data-state=Failed]").await;
    browser
        .wait_until("[...document.querySelectorAll('#jobs .badge')].every(it => it.textContent === 'Failed')")
        .await;
    assert_eq!(browser.ask("return document.getElementById('state').value").await, "Failed");

    // A job in a state of our choice.
    browser.type_into("#new-job input[name=name]", "made in the browser").await;
    browser.ask("document.getElementById('new-state').value = 'PrecheckFailed'").await;
    browser.click("#new-job button[type=submit]").await;
    browser.wait_for("range", "1–1 of 1").await;
    let row = browser.ask("return document.getElementById('jobs').textContent").await;
    let row = row.as_str().unwrap_or_default();
    assert!(row.contains("made in the browser") && row.contains("PrecheckFailed"), "{row}");

    // The clock of the jobs.
    browser.wait_for("now", "2026-11-24 20:54:36 UTC").await;
    browser.click("[data-advance='1h']").await;
    browser.wait_for("now", "2026-11-24 21:54:36 UTC").await;

    // Why a signature does not match: another secret, as the client's own string shows.
    assert_eq!(Call::new().secret("wrong").send(&emulator).await.code(), "SignatureDoesNotMatch");
    browser.click("#tab-requests").await;
    browser.click("#log button").await;
    browser.wait_until("document.querySelector('#detail pre')?.textContent.startsWith('GET&%2F&')").await;
    let right = emulator.log()[0].string_to_sign.clone().unwrap_or_default();
    browser.type_into("#detail textarea", &right).await;
    browser.wait_until("document.querySelector('.explanation')?.textContent.includes('secret')").await;
    browser.type_into("#detail textarea", "!").await;
    browser.wait_until("document.querySelector('#detail mark')?.textContent === '(ends here)'").await;

    // A fault.
    browser.click("#tab-faults").await;
    browser.type_into("#new-fault input[name=operation]", "Describe*").await;
    browser.click("#new-fault button[type=submit]").await;
    browser
        .wait_until(
            "document.querySelector('#fault-rows code')?.textContent === 'throttle:operation=Describe*'",
        )
        .await;
    assert_eq!(Call::new().send(&emulator).await.code(), "Throttling.User");
    browser.wait_until("document.querySelector('#fault-rows tr')?.cells[2].textContent === '1'").await;
    browser.click("#fault-rows button").await;
    browser.wait_until("document.querySelectorAll('#fault-rows tr').length === 0").await;
    assert_eq!(Call::new().send(&emulator).await.status, 200);

    // All as it was.
    browser.click("#tab-fleet").await;
    browser.click("#reset").await;
    browser.wait_for("range", "none").await;
    assert!(emulator.log().is_empty());
    assert_eq!(browser.problems().await, Vec::<String>::new());
    browser.stop().await;
}
