// G10. A real program: a long backup that gives a sign of life.
//
// One future does the work from beginning to end. A timer beats beside it. When the backup takes longer than we
// like, we say so and still wait for the very same future: nothing is copied twice. All three need the future to
// outlive a turn of the loop, so it is pinned once, before the loop.
//
// Run it: cargo run --bin g10_heartbeat

use std::cell::Cell;
use std::pin::pin;
use std::time::Duration;
use tokio::time::{Instant, interval, sleep, sleep_until};

/// Copies the files one after another, and notes how far it is.
async fn back_up(files: &[&str], copied: &Cell<usize>) -> String {
    for _ in files {
        sleep(Duration::from_millis(40)).await; // stands in for the slow disk
        copied.set(copied.get() + 1);
    }
    format!("{} files are safe", copied.get())
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let files = ["letters.txt", "taxes.ods", "cat.png", "garden.md", "recipes.md"];
    let copied = Cell::new(0);

    let mut backup = pin!(back_up(&files, &copied));
    let mut patience = pin!(sleep_until(Instant::now() + Duration::from_millis(100)));
    let mut heartbeat = interval(Duration::from_millis(30));
    let mut is_late = false;

    let report = loop {
        tokio::select! {
            report = &mut backup => break report,
            // The guard keeps `select!` from polling the timer once it has fired.
            _ = &mut patience, if !is_late => {
                is_late = true;
                println!("this takes longer than usual");
            }
            _ = heartbeat.tick() => println!("{} of {} copied", copied.get(), files.len()),
        }
    };
    println!("{report}");
}
