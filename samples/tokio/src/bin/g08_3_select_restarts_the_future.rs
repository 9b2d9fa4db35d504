// G8, pitfall 3: a `select!` loop that starts the same work over and over.
//
// `select!` polls all its branches, takes the first that is ready, and drops the others. A branch that calls an
// async function therefore builds a new future in every turn of the loop. To go on with the same
// work, make the future once, pin it outside the loop, and give the branch `&mut work`.
//
// `Promise.race` looks alike, but the losing promise keeps running. A losing future that is dropped has stopped.
//
// Run it: cargo run --bin g08_3_select_restarts_the_future

use std::pin::pin;
use std::time::Duration;
use tokio::time::{interval, sleep};

async fn long_work() -> &'static str {
    sleep(Duration::from_millis(50)).await;
    "finished"
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let mut tick = interval(Duration::from_millis(20));
    let mut work = pin!(long_work());

    loop {
        tokio::select! {
            // `&mut work` polls the one future, and leaves it alive when the tick wins.
            answer = &mut work => {
                println!("{answer}");
                break; // a future that is ready must not be polled again
            }
            // `tick()` may be made anew each turn: the interval keeps the time, not the future.
            _ = tick.tick() => println!("still working"),
        }
    }
}
