// Broken on purpose: each turn of the `select!` loop starts the long work again from its beginning.
//
// rustc says: nothing
// Pinscope shows: nothing of its own; the guide explains it
// When run: never ends; the tick wins every turn, and the work never gets beyond its first 20 milliseconds
// Mended in: ../src/bin/g08_3_select_restarts_the_future.rs

use std::time::Duration;
use tokio::time::{interval, sleep};

async fn long_work() -> &'static str {
    sleep(Duration::from_millis(50)).await;
    "finished"
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let mut tick = interval(Duration::from_millis(20));

    loop {
        tokio::select! {
            // A new future each turn. When the tick wins, this one is dropped with all it had done.
            answer = long_work() => {
                println!("{answer}");
                break;
            }
            _ = tick.tick() => println!("still working"),
        }
    }
}
