//! What this process holds, as Linux counts it; 0 where there is no `/proc`.

use std::fs;

/// Resident memory in KiB.
pub fn memory() -> usize {
    status("VmRSS:")
}

/// The most resident memory there ever was, in KiB.
pub fn peak_memory() -> usize {
    status("VmHWM:")
}

/// Open sockets.
pub fn sockets() -> usize {
    let open = fs::read_dir("/proc/self/fd").into_iter().flatten().flatten();
    open.filter(|entry| {
        fs::read_link(entry.path()).is_ok_and(|link| link.to_string_lossy().starts_with("socket:"))
    })
    .count()
}

fn status(field: &str) -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(field));
    line.and_then(|line| line.trim().split(' ').next()?.parse().ok()).unwrap_or_default()
}
