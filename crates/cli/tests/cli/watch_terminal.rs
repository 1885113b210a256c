//! `dts watch` in a real terminal, which tmux provides.

use std::process::Command;

use crate::monitor_support::{eventually, has};
use crate::support::{dts, emulator, outcome};

/// A terminal of 80 columns and 24 rows, closed when it is dropped.
struct Terminal {
    socket: String,
}

impl Terminal {
    fn run(name: &str, command: &str) -> Self {
        let terminal = Self { socket: format!("dts-{name}-{}", std::process::id()) };
        terminal.tmux(&["-u", "-f", "/dev/null", "new-session", "-d", "-x", "80", "-y", "24", command]);
        terminal
    }

    fn tmux(&self, arguments: &[&str]) -> String {
        let mut tmux = Command::new("tmux");
        tmux.args(["-L", &self.socket]).args(arguments).env("LC_ALL", "C.UTF-8");
        let keys =
            [("ALIBABA_CLOUD_ACCESS_KEY_ID", "testid"), ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "testsecret")];
        String::from_utf8(tmux.envs(keys).output().unwrap().stdout).unwrap()
    }

    fn press(&self, keys: &[&str]) {
        self.tmux(&[&["send-keys"], keys].concat());
    }

    /// The screen, as soon as it is as wanted.
    fn wait_for(&self, wanted: impl Fn(&str) -> bool) -> String {
        eventually(|| {
            let screen = self.tmux(&["capture-pane", "-p"]);
            if wanted(&screen) { Ok(screen) } else { Err(screen) }
        })
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        self.tmux(&["kill-server"]);
    }
}

fn watching(url: &str) -> String {
    let dts = env!("CARGO_BIN_EXE_dts");
    format!("echo before; {dts} watch --endpoint {url} --interval 1s; echo left with $?; exec sleep 600")
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_searches_survives_an_outage_and_leaves_the_terminal_clean() {
    if !has("tmux") {
        return;
    }
    let emulator = emulator(60).await;
    let terminal = Terminal::run("watch", &watching(&emulator.url()));
    terminal.wait_for(|screen| screen.contains("60 jobs") && screen.contains("DELAY↓"));
    terminal.press(&["/", "同步"]);
    terminal.wait_for(|screen| screen.contains("/同步█") && screen.contains("of 60 jobs"));
    terminal.press(&["Enter", "Enter"]);
    terminal.wait_for(|screen| screen.contains("throughput"));
    emulator.stop().await;
    let screen = terminal.wait_for(|screen| screen.contains("! connect"));
    assert!(screen.contains("of 60 jobs"), "{screen}");
    terminal.press(&["C-c"]);
    let screen = terminal.wait_for(|screen| screen.contains("left with 0"));
    assert!(screen.contains("before") && !screen.contains("DELAY"), "{screen}");
}

#[test]
fn needs_a_terminal() {
    let outcome = outcome(&mut dts(&["watch", "--emulated"]));
    assert_eq!((outcome.status, outcome.stdout.as_str()), (Some(2), ""));
    assert!(outcome.stderr.starts_with("error: watch needs a terminal\nhint: "), "{outcome:?}");
}
