// Broken on purpose: the future was made before the loop, as it should be, but nobody pinned it.
//
// rustc says: error[E0277]
// Pinscope shows: unpin-required
// Mended in: ../src/bin/g10_heartbeat.rs

use std::time::Duration;
use tokio::time::{interval, sleep};

async fn back_up(files: &[&str]) -> String {
    for _ in files {
        sleep(Duration::from_millis(40)).await;
    }
    format!("{} files are safe", files.len())
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let files = ["letters.txt", "taxes.ods", "cat.png"];
    let mut backup = back_up(&files);
    let mut heartbeat = interval(Duration::from_millis(30));

    let report = loop {
        tokio::select! {
            // `&mut backup` is a future only where `backup` is `Unpin`. What an async function returns never is.
            report = &mut backup => break report,
            _ = heartbeat.tick() => println!("still copying"),
        }
    };
    println!("{report}");
}
